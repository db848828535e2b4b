package org.travaux.app.docx.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.footnotes.FootnoteMarks;
import org.travaux.app.docx.style.LookXml;
import org.travaux.app.docx.text.Look;
import org.travaux.app.docx.text.Looks;
import org.travaux.app.docx.text.StyledText;
import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.tracked.Boundary;
import org.travaux.app.docx.tracked.Piece;
import org.travaux.app.docx.tracked.TrackedParagraph;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.io.IOException;
import java.util.List;

/** Writes the pieces of one paragraph, cut where a choice or an alternative begins or ends. */
final class TrackedRuns {
    private final TrackedParagraph paragraph;
    private final int index;
    private final FootnoteMarks marks;
    private final Revisions revisions;
    private final Bookmarks bookmarks;
    private final StyledText text;
    private int boundary;

    /**
     * @param index of the paragraph among those of the document
     * @param highlights as {@link StyledText} has them
     */
    TrackedRuns(
            TrackedParagraph paragraph,
            int index,
            Revisions revisions,
            Bookmarks bookmarks,
            FootnoteMarks marks,
            @Nullable String[] highlights) {
        this.paragraph = paragraph;
        this.index = index;
        this.marks = marks;
        this.revisions = revisions;
        this.bookmarks = bookmarks;
        MarkedText words = paragraph.text();
        this.text = new StyledText(words, Looks.ofWords(words.text()), highlights);
    }

    void write() throws IOException {
        for (Piece piece : paragraph.pieces()) {
            TextRange range = piece.range();
            passBoundaries(range.start());
            if (piece.isAdded()) {
                revisions.write(piece, runs -> shown(runs).write(piece.added(), Look.SEAM));
            }
            int start = range.start();
            while (start < range.end()) {
                passBoundaries(start);
                int end = Math.min(range.end(), nextBoundary());
                write(piece, new TextRange(start, end));
                start = end;
            }
        }
        passBoundaries(Integer.MAX_VALUE);
    }

    private void write(Piece piece, TextRange range) throws IOException {
        revisions.write(piece, runs -> marks.write(shown(runs), index, text, range));
    }

    private TextWriter shown(TextWriter runs) {
        return LookXml.words(runs, paragraph.paragraph());
    }

    private int nextBoundary() {
        List<Boundary> all = paragraph.boundaries();
        return boundary < all.size() ? all.get(boundary).at() : Integer.MAX_VALUE;
    }

    private void passBoundaries(int at) throws IOException {
        while (boundary < paragraph.boundaries().size() && nextBoundary() <= at) {
            bookmarks.write(paragraph.boundaries().get(boundary));
            boundary++;
        }
    }
}
