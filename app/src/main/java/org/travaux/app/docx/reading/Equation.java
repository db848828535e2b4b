package org.travaux.app.docx.reading;

import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

/** An equation in one line: its characters, and the brackets and signs that Word draws. */
final class Equation {
    private final XmlPart part;
    private final StringBuilder characters = new StringBuilder();

    private Equation(XmlPart part) {
        this.part = part;
    }

    /** The characters of the equation that was entered last. */
    static String read(XmlPart part) throws WordException {
        Equation equation = new Equation(part);
        part.children(equation::element);
        return equation.characters.toString();
    }

    private void element(String name) throws WordException {
        switch (name) {
            case "m:t" -> characters.append(part.text());
            case "m:d" -> bracketed();
            case "m:nary" -> sum();
            case "m:rad" -> {
                characters.append('√');
                part.children(this::element);
            }
            case "m:den" -> {
                characters.append('/');
                part.children(this::element);
            }
            default -> part.children(this::element);
        }
    }

    /** Round brackets, unless it says which; between several terms stands a line. */
    private void bracketed() throws WordException {
        String[] signs = {"(", ")", "|"};
        int[] terms = {0};
        part.children(
                name -> {
                    if (name.equals("m:dPr")) {
                        part.children(sign -> readSign(sign, signs));
                    } else if (name.equals("m:e")) {
                        characters.append(terms[0]++ == 0 ? signs[0] : signs[2]);
                        part.children(this::element);
                    }
                });
        characters.append(signs[1]);
    }

    private void readSign(String name, String[] signs) {
        switch (name) {
            case "m:begChr" -> signs[0] = part.attribute("val");
            case "m:endChr" -> signs[1] = part.attribute("val");
            case "m:sepChr" -> signs[2] = part.attribute("val");
            default -> {}
        }
    }

    /** An integral, unless it says which sign stands before its terms. */
    private void sum() throws WordException {
        String[] sign = {"∫"};
        boolean[] written = {false};
        part.children(
                name -> {
                    if (name.equals("m:naryPr")) {
                        part.children(
                                inner -> {
                                    if (inner.equals("m:chr")) {
                                        sign[0] = part.attribute("val");
                                    }
                                });
                    } else {
                        characters.append(written[0] ? "" : sign[0]);
                        written[0] = true;
                        part.children(this::element);
                    }
                });
    }
}
