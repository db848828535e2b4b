package org.travaux.app.docx;

import org.travaux.markup.draft.Paragraph;

/** Which paragraph style, defined in styles.xml, a paragraph gets. */
final class ParagraphStyle {
    /** So many styles of headings there are. */
    static final int DEEPEST_HEADING = 4;

    private ParagraphStyle() {}

    /** The id of the style. */
    static String of(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case TITLE -> "Title";
            case HEADING -> "Heading" + (1 + Math.clamp(paragraph.level(), 0, DEEPEST_HEADING - 1));
            case PREAMBULAR -> "Preambular";
            case OPERATIVE -> "Operative";
            case ITEM -> "ListParagraph";
            case CLOSING -> "Closing";
            case PLAIN -> "BodyText";
        };
    }
}
