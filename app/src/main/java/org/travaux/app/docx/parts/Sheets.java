package org.travaux.app.docx.parts;

import org.travaux.app.docx.style.LookXml;
import org.travaux.app.docx.xml.Xml;

import java.io.IOException;

/**
 * The sheets of a document while it is written: in sections, each on paper that is held upright or
 * broadside.
 */
public final class Sheets {
    private static final String HEADER_AND_FOOTER = "624";

    private final HeaderAndFooter head;
    private Page page;
    private boolean begun;
    private boolean first = true;

    /** All sheets as the first, unless one is {@link #turn turned}. */
    public Sheets(HeaderAndFooter head) {
        this.head = head;
        this.page = head.page();
    }

    /** What stands at the head and the foot of all of them. */
    public HeaderAndFooter head() {
        return head;
    }

    /** How wide the text is on the sheet at hand. */
    public int textWidth() {
        return page.textWidth();
    }

    /**
     * What follows stands on sheets that are held so; a section ends if those in front are not.
     *
     * @param landscape whether they are held broadside
     */
    public void turn(Xml xml, boolean landscape) throws IOException {
        if (landscape != page.width() > page.height()) {
            if (begun) {
                xml.element("w:p", _ -> xml.element("w:pPr", _ -> end(xml)));
                first = false;
            }
            page = page.turned();
        }
        begun = true;
    }

    private void end(Xml xml) throws IOException {
        xml.value("w:pStyle", "TableGap");
        LookXml.lines(xml, "20");
        write(xml);
    }

    /** Writes the section at hand, which is the last one where the body ends. */
    void write(Xml xml) throws IOException {
        boolean differs = head.words().firstDiffers();
        xml.element(
                "w:sectPr",
                section -> {
                    reference(section, "w:headerReference", "default", DocxPackage.HEADER);
                    if (differs) {
                        reference(section, "w:headerReference", "first", FirstPagePart.HEADER);
                    }
                    reference(section, "w:footerReference", "default", DocxPackage.FOOTER);
                    if (differs) {
                        reference(section, "w:footerReference", "first", FirstPagePart.FOOTER);
                    }
                    writePaper(section);
                    if (differs && first) {
                        section.empty("w:titlePg");
                    }
                });
    }

    private static void reference(Xml xml, String element, String type, String id)
            throws IOException {
        xml.empty(element, "w:type", type, "r:id", id);
    }

    private void writePaper(Xml xml) throws IOException {
        xml.empty(
                "w:pgSz",
                "w:w",
                Integer.toString(page.width()),
                "w:h",
                Integer.toString(page.height()),
                "w:orient",
                page.width() > page.height() ? "landscape" : "portrait");
        xml.empty(
                "w:pgMar",
                "w:top",
                Integer.toString(page.top()),
                "w:right",
                Integer.toString(page.right()),
                "w:bottom",
                Integer.toString(page.bottom()),
                "w:left",
                Integer.toString(page.left()),
                "w:header",
                HEADER_AND_FOOTER,
                "w:footer",
                HEADER_AND_FOOTER,
                "w:gutter",
                "0");
    }
}
