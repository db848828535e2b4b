package org.travaux.app.docx.style;

import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.LookTrait;
import org.travaux.markup.draft.Paragraph;

import java.io.IOException;
import java.util.Set;

/** Writes how a paragraph looks beyond its style, where the properties of one are written. */
public final class LookXml {
    private LookXml() {}

    /** Whether it begins a page; written right behind its style. */
    public static void page(Xml xml, Paragraph paragraph) throws IOException {
        if (paragraph.layout().looks().contains(LookTrait.NEW_PAGE)) {
            xml.empty("w:pageBreakBefore");
        }
    }

    /** How its lines stand; written behind its indents. */
    public static void alignment(Xml xml, Paragraph paragraph) throws IOException {
        Set<LookTrait> looks = paragraph.layout().looks();
        if (looks.contains(LookTrait.CENTERED)) {
            xml.value("w:jc", "center");
        } else if (looks.contains(LookTrait.AT_END)) {
            xml.value("w:jc", "right");
        } else if (looks.contains(LookTrait.JUSTIFIED)) {
            xml.value("w:jc", "both");
        }
    }

    /** What writes its words: in capital letters if they are shown so. */
    public static TextWriter words(TextWriter words, Paragraph paragraph) {
        boolean capitals = paragraph.layout().looks().contains(LookTrait.CAPITALS);
        return capitals ? words.inCapitals() : words;
    }
}
