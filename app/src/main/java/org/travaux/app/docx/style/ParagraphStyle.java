package org.travaux.app.docx.style;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;

/**
 * The paragraph style of a paragraph: the one it came with, or the one of its kind and level. A
 * style that a paragraph came with is only kept where it is not the one of its kind.
 */
public final class ParagraphStyle {
    /** So many styles of headings our documents have. */
    public static final int DEEPEST_HEADING = 4;

    private ParagraphStyle() {}

    /** The style that a paragraph is written in. */
    public static WordStyle of(Paragraph paragraph) {
        return isKept(paragraph) ? new WordStyle(paragraph.layout().style()) : ofKind(paragraph);
    }

    /** Whether it is another style than the one of the paragraph's kind and level. */
    public static boolean isKept(Paragraph paragraph) {
        return !paragraph.layout().style().isEmpty();
    }

    /** The style of all paragraphs of the kind and the level. */
    public static WordStyle ofKind(Paragraph paragraph) {
        return new WordStyle(
                switch (paragraph.kind()) {
                    case TITLE -> "Title";
                    case HEADING ->
                            "heading "
                                    + (1 + Math.clamp(paragraph.level(), 0, DEEPEST_HEADING - 1));
                    case PREAMBULAR -> "Preambular";
                    case OPERATIVE -> "Operative";
                    case ITEM -> "List Paragraph";
                    case CLOSING -> "Closing";
                    case PLAIN -> "Body Text";
                });
    }

    /** A draft that says a style only where it is not the one of the kind. */
    public static Draft kept(Draft draft) {
        return draft.withParagraphs(draft.paragraphs().stream().map(ParagraphStyle::kept).toList());
    }

    private static Paragraph kept(Paragraph paragraph) {
        boolean same = paragraph.layout().style().equals(ofKind(paragraph).name());
        return same ? paragraph.withLayout(paragraph.layout().unstyled()) : paragraph;
    }
}
