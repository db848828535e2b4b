package org.travaux.app.docx.parts;

import org.travaux.app.docx.xml.Xml;

import java.io.IOException;
import java.util.List;

/** What stands at the head or the foot of the first page where that is not as on the others. */
final class FirstPagePart implements ExtraPart {
    /** The ids under which the body refers to them. */
    static final String HEADER = "header-first";

    static final String FOOTER = "footer-first";

    private final HeaderAndFooter words;
    private final boolean head;

    private FirstPagePart(HeaderAndFooter words, boolean head) {
        this.words = words;
        this.head = head;
    }

    /** Those of a document; none if its first page is as the others. */
    static List<FirstPagePart> of(HeaderAndFooter words) {
        return words.words().firstDiffers()
                ? List.of(new FirstPagePart(words, true), new FirstPagePart(words, false))
                : List.of();
    }

    @Override
    public String kind() {
        return head ? "header" : "footer";
    }

    @Override
    public String id() {
        return head ? HEADER : FOOTER;
    }

    @Override
    public String path() {
        return id() + ".xml";
    }

    @Override
    public String root() {
        return head ? "w:hdr" : "w:ftr";
    }

    @Override
    public void write(Xml xml) throws IOException {
        if (head) {
            words.writeHeader(xml, true);
        } else {
            words.writeFooter(xml, true);
        }
    }
}
