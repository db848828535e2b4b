package org.travaux.app.docx.parts;

import org.travaux.app.docx.xml.Xml;

import java.io.IOException;

/** The paper, in twentieths of a point. */
public enum Page {
    PORTRAIT(11906, 16838, 1418),
    LANDSCAPE(16838, 11906, 1021);

    private static final String TOP_AND_BOTTOM = "1304";
    private static final String HEADER_AND_FOOTER = "624";

    private final int width;
    private final int height;
    private final int margin;

    Page(int width, int height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    /** How wide the text is. */
    public int textWidth() {
        return width - 2 * margin;
    }

    /** Writes the section that ends the body. */
    void write(Xml xml) throws IOException {
        xml.element(
                "w:sectPr",
                section -> {
                    reference(section, "w:headerReference", DocxPackage.HEADER);
                    reference(section, "w:footerReference", DocxPackage.FOOTER);
                    writePaper(section);
                });
    }

    private static void reference(Xml xml, String element, String id) throws IOException {
        xml.empty(element, "w:type", "default", "r:id", id);
    }

    private void writePaper(Xml xml) throws IOException {
        String side = Integer.toString(margin);
        String orientation = width > height ? "landscape" : "portrait";
        xml.empty(
                "w:pgSz",
                "w:w",
                Integer.toString(width),
                "w:h",
                Integer.toString(height),
                "w:orient",
                orientation);
        xml.empty(
                "w:pgMar",
                "w:top",
                TOP_AND_BOTTOM,
                "w:right",
                side,
                "w:bottom",
                TOP_AND_BOTTOM,
                "w:left",
                side,
                "w:header",
                HEADER_AND_FOOTER,
                "w:footer",
                HEADER_AND_FOOTER,
                "w:gutter",
                "0");
    }
}
