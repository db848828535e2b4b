package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph as changes from a base text to a new one.
 *
 * @param paragraph with its kind and label
 * @param labelBefore its label in the base text, or null if it has none there
 * @param text the draft's, which pieces and boundaries point into; empty if only an earlier version
 *     has the paragraph
 * @param pieces in order; together with brackets and notes they are the whole text
 * @param boundaries where choices and alternatives begin and end, in order
 * @param fate what becomes of the paragraph as a whole: one of which a text has no word is not in
 *     it
 */
public record TrackedParagraph(
        Paragraph paragraph,
        @Nullable ParagraphLabel labelBefore,
        MarkedText text,
        List<Piece> pieces,
        List<Boundary> boundaries,
        Fate fate) {
    public TrackedParagraph {
        pieces = List.copyOf(pieces);
        boundaries = List.copyOf(boundaries);
    }

    static TrackedParagraph of(
            Paragraph paragraph, MarkedText text, List<Piece> pieces, List<Boundary> boundaries) {
        boolean nothing = pieces.stream().allMatch(piece -> piece.text(text.text()).isBlank());
        Fate fate =
                nothing && text.text().isBlank()
                        ? Fate.KEPT
                        : Fate.of(
                                pieces.stream().anyMatch(piece -> says(piece, text, true)),
                                pieces.stream().anyMatch(piece -> says(piece, text, false)));
        return new TrackedParagraph(paragraph, paragraph.label(), text, pieces, boundaries, fate);
    }

    /** A paragraph that only an earlier version has. */
    static TrackedParagraph gone(Paragraph paragraph, MarkedText words) {
        List<Piece> pieces =
                words.text().isEmpty()
                        ? List.of()
                        : List.of(
                                new Piece(TextRange.at(0), words, null, Fate.DELETED, null, null));
        return new TrackedParagraph(
                paragraph, paragraph.label(), MarkedText.EMPTY, pieces, List.of(), Fate.DELETED);
    }

    /** The paragraph as one that no earlier version has. */
    TrackedParagraph isNew() {
        Fate whole = fate == Fate.KEPT ? Fate.INSERTED : fate;
        return new TrackedParagraph(paragraph, labelBefore, text, pieces, boundaries, whole);
    }

    /** The paragraph with another label in the base text. */
    TrackedParagraph withLabelBefore(@Nullable ParagraphLabel label) {
        return new TrackedParagraph(paragraph, label, text, pieces, boundaries, fate);
    }

    /** The paragraph without its beginning, which nothing changes and no choice touches. */
    public TrackedParagraph behind(int start) {
        List<Piece> left = new ArrayList<>();
        for (Piece piece : pieces) {
            int from = Math.max(start, piece.range().start());
            if (piece.range().end() > start || piece.isAdded()) {
                TextRange range = new TextRange(from, piece.range().end()).shift(-start);
                left.add(piece.cut(range, piece.formerly()));
            }
        }
        MarkedText words = text.part(new TextRange(start, text.text().length()));
        return new TrackedParagraph(paragraph, labelBefore, words, left, List.of(), fate);
    }

    /** The paragraph laid out otherwise. */
    TrackedParagraph withLayout(Layout layout) {
        return new TrackedParagraph(
                paragraph.withLayout(layout), labelBefore, text, pieces, boundaries, fate);
    }

    private static boolean says(Piece piece, MarkedText text, boolean base) {
        boolean there = base ? piece.fate().inBase() : piece.fate().inNew();
        return there && !piece.text(text.text()).isBlank();
    }

    /** What rejecting all changes leaves. */
    public String base() {
        return pieces.stream()
                .filter(piece -> piece.fate().inBase())
                .map(piece -> piece.text(text.text()))
                .collect(Collectors.joining());
    }

    /** What accepting all changes leaves. */
    public String revised() {
        return pieces.stream()
                .filter(piece -> piece.fate().inNew())
                .map(piece -> piece.text(text.text()))
                .collect(Collectors.joining());
    }
}
