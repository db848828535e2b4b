package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Says how pieces look: words that the draft has not as the text does that has them; words that it
 * has as it says, and how else they looked in the base text.
 */
final class Emphasized {
    private final MarkedText draft;
    private final MarkedText base;
    private final MarkedText revised;
    private final Emphases now;
    private final Emphases before;
    private final List<Piece> pieces = new ArrayList<>();
    private int inBase;
    private int inNew;

    private Emphasized(MarkedText draft, MarkedText base, MarkedText revised) {
        this.draft = draft;
        this.base = base;
        this.revised = revised;
        this.now = new Emphases(draft);
        this.before = new Emphases(base);
    }

    /**
     * The pieces, cut where they looked otherwise before.
     *
     * @param base what those of them say together that are in the base text
     * @param revised what those say that are in the new one
     */
    static List<Piece> of(
            List<Piece> pieces, MarkedText draft, MarkedText base, MarkedText revised) {
        Emphasized emphasized = new Emphasized(draft, base, revised);
        pieces.forEach(emphasized::add);
        return emphasized.pieces;
    }

    private void add(Piece piece) {
        Fate fate = piece.fate();
        int length = piece.text(draft.text()).length();
        if (piece.isAdded()) {
            pieces.add(
                    piece.saying(
                            fate.inBase()
                                    ? base.part(at(inBase, length))
                                    : revised.part(at(inNew, length))));
        } else if (fate.inBase()) {
            cut(piece);
        } else {
            pieces.add(piece);
        }
        inBase += fate.inBase() ? length : 0;
        inNew += fate.inNew() ? length : 0;
    }

    private static TextRange at(int start, int length) {
        return new TextRange(start, start + length);
    }

    private void cut(Piece piece) {
        TextRange range = piece.range();
        int start = range.start();
        FontStyle look = null;
        for (int i = range.start(); i < range.end(); i++) {
            if (Character.isLowSurrogate(draft.text().charAt(i))) {
                continue;
            }
            FontStyle other = formerly(i, inBase + i - range.start(), i > range.start());
            if (i > start && !Objects.equals(other, look)) {
                pieces.add(piece.cut(new TextRange(start, i), look));
                start = i;
            }
            look = other;
        }
        pieces.add(piece.cut(new TextRange(start, range.end()), look));
    }

    /** How else a character looked; a space counts only within words that look like it. */
    private @Nullable FontStyle formerly(int at, int then, boolean within) {
        FontStyle was = before.at(then);
        FontStyle is = now.at(at);
        boolean counts =
                !Character.isWhitespace(draft.text().charAt(at))
                        || (within && was.equals(before.at(then - 1)) && is.equals(now.at(at - 1)));
        return counts && !was.equals(is) ? was : null;
    }
}
