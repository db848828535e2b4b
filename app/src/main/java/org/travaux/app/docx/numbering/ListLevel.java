package org.travaux.app.docx.numbering;

import org.travaux.app.docx.style.ParagraphStyle;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;

import java.io.IOException;

/**
 * Says how deep a paragraph stands where nothing else does: Word counts no label of it, and its
 * style says nothing of levels. In no list it is nothing to Word's eye; whoever reads the document
 * back finds the level there.
 */
public final class ListLevel {
    private static final String NO_LIST = "0";

    private ListLevel() {}

    /** Writes a property of the paragraph, if it needs one. */
    public static void write(Xml xml, Paragraph paragraph) throws IOException {
        int level = Math.clamp(paragraph.level(), 0, Paragraph.DEEPEST_LEVEL);
        boolean styled =
                paragraph.kind() == ParagraphKind.HEADING
                        && level < ParagraphStyle.DEEPEST_HEADING
                        && !ParagraphStyle.isKept(paragraph);
        if (level > 0 && !styled) {
            write(xml, level, NO_LIST);
        }
    }

    /** Writes the property that makes a paragraph a point of a list. */
    public static void write(Xml xml, int level, String list) throws IOException {
        xml.element(
                "w:numPr",
                numbering -> {
                    numbering.value("w:ilvl", Integer.toString(level));
                    numbering.value("w:numId", list);
                });
    }
}
