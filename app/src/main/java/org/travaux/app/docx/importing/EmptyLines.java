package org.travaux.app.docx.importing;

import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.ParagraphSpacing;
import org.travaux.markup.importing.source.GivenParagraph;

import java.util.List;

/**
 * Paragraphs in which nothing stands: people press Enter where they want room. What they take up is
 * room above the paragraph that follows, or below the one in front.
 */
final class EmptyLines {
    private final boolean ours;
    private int height;

    /**
     * @param ours whether the document is one of this program, in which they mean nothing
     */
    EmptyLines(boolean ours) {
        this.ours = ours;
    }

    /** One more of them. */
    void add(WordParagraph paragraph) {
        height = ours ? 0 : Math.min(ParagraphSpacing.MOST, height + paragraph.height());
    }

    /** The paragraph that follows, with what they take up above it. */
    GivenParagraph above(GivenParagraph paragraph) {
        ParagraphSpacing spacing = paragraph.layout().spacing();
        int room = taken();
        return spacing == null || room == 0 ? paragraph : with(paragraph, spacing.above(room));
    }

    /** Gives what they take up to the last paragraph in front of them. */
    void below(List<GivenParagraph> given) {
        int room = taken();
        Layout last = given.isEmpty() ? Layout.NONE : given.getLast().layout();
        ParagraphSpacing spacing = last.spacing();
        if (spacing != null && room > 0) {
            given.set(given.size() - 1, with(given.getLast(), spacing.below(room)));
        }
    }

    private int taken() {
        int taken = height;
        height = 0;
        return taken;
    }

    private static GivenParagraph with(GivenParagraph paragraph, ParagraphSpacing spacing) {
        return paragraph.with(paragraph.layout().withSpacing(spacing));
    }
}
