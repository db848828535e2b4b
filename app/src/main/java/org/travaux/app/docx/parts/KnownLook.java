package org.travaux.app.docx.parts;

import org.travaux.app.docx.style.WordStyle;
import org.travaux.app.docx.xml.Xml;

import java.io.IOException;

/** How some of the styles that every Word knows differ from the text around them. */
final class KnownLook {
    private static final String STEP = "567";

    private KnownLook() {}

    /** Writes the properties of a style, none if it looks as the one it is based on. */
    static void write(Xml xml, WordStyle style) throws IOException {
        switch (style.name()) {
            case "Quote", "Intense Quote" -> {
                indent(xml, STEP, STEP);
                xml.element("w:rPr", KnownLook::italic);
            }
            case "Block Text" -> indent(xml, STEP, STEP);
            case "Body Text Indent", "Normal Indent" -> indent(xml, STEP, "0");
            case "Subtitle" -> {
                xml.element("w:pPr", pPr -> pPr.value("w:jc", "center"));
                xml.element("w:rPr", KnownLook::italic);
            }
            case "caption" -> xml.element("w:rPr", KnownLook::italic);
            case "Plain Text", "Source Code" ->
                    xml.element(
                            "w:rPr",
                            rPr ->
                                    rPr.empty(
                                            "w:rFonts",
                                            "w:ascii",
                                            "Courier New",
                                            "w:hAnsi",
                                            "Courier New",
                                            "w:cs",
                                            "Courier New"));
            case "heading 5", "heading 6", "heading 7", "heading 8", "heading 9" -> {
                int level = style.name().charAt("heading ".length()) - '1';
                xml.element("w:pPr", pPr -> pPr.value("w:outlineLvl", Integer.toString(level)));
            }
            default -> {}
        }
    }

    private static void indent(Xml xml, String left, String right) throws IOException {
        xml.element("w:pPr", pPr -> pPr.empty("w:ind", "w:left", left, "w:right", right));
    }

    private static void italic(Xml properties) throws IOException {
        properties.empty("w:i");
        properties.empty("w:iCs");
    }
}
