package org.travaux.app.docx.reading;

import org.travaux.app.docx.reading.model.Tracked;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.ArrayList;
import java.util.List;

/**
 * An equation in one line: its characters, and the brackets and signs that Word draws, each with
 * what was tracked of it.
 */
final class Equation {
    private final XmlPart part;
    private final List<Stretch> stretches = new ArrayList<>();
    private Tracked tracked;

    private Equation(XmlPart part, Tracked tracked) {
        this.part = part;
        this.tracked = tracked;
    }

    /** Characters that were inserted and deleted by the same. */
    record Stretch(String characters, Tracked tracked) {}

    /**
     * The equation that was entered last.
     *
     * @param tracked what was tracked of the whole
     */
    static List<Stretch> read(XmlPart part, Tracked tracked) throws WordException {
        Equation equation = new Equation(part, tracked);
        part.children(equation::element);
        return equation.stretches;
    }

    private void add(String characters) {
        if (!characters.isEmpty()) {
            stretches.add(new Stretch(characters, tracked));
        }
    }

    private void within(Tracked inner) throws WordException {
        Tracked outer = tracked;
        tracked = inner;
        part.children(this::element);
        tracked = outer;
    }

    private void element(String name) throws WordException {
        switch (name) {
            case "m:t" -> add(part.text());
            case "m:d" -> bracketed();
            case "m:nary" -> sum();
            case "m:rad" -> {
                add("√");
                part.children(this::element);
            }
            case "m:den" -> {
                add("/");
                part.children(this::element);
            }
            case "w:ins" -> within(tracked.insertedBy(RunProperties.change(part, false)));
            case "w:moveTo" -> within(tracked.insertedBy(RunProperties.change(part, true)));
            case "w:del" -> within(tracked.deletedBy(RunProperties.change(part, false)));
            case "w:moveFrom" -> within(tracked.deletedBy(RunProperties.change(part, true)));
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
                        add(terms[0]++ == 0 ? signs[0] : signs[2]);
                        part.children(this::element);
                    }
                });
        add(signs[1]);
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
                        add(written[0] ? "" : sign[0]);
                        written[0] = true;
                        part.children(this::element);
                    }
                });
    }
}
