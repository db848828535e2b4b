package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cuts a paragraph's text into stretches of one fate. */
final class Pieces {
    private final String source;
    private final Scopes scopes;
    private final KeptText base;
    private final KeptText revised;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(String source, Scopes scopes, KeptText base, KeptText revised) {
        this.source = source;
        this.scopes = scopes;
        this.base = base;
        this.revised = revised;
    }

    static List<Piece> of(String source, Scopes scopes, KeptText base, KeptText revised) {
        Pieces cut = new Pieces(source, scopes, base, revised);
        cut.addAll();
        cut.nameNeighbours();
        return cut.pieces;
    }

    private void addAll() {
        int start = 0;
        for (int at = 0; at <= source.length(); at++) {
            boolean same =
                    at > start
                            && at < source.length()
                            && base.added(at).isEmpty()
                            && revised.added(at).isEmpty()
                            && isLike(start, at);
            if (same) {
                continue;
            }
            addSource(start, at);
            addOther(at);
            start = at;
        }
    }

    private boolean isLike(int one, int other) {
        return fate(one) == fate(other)
                && scopes.isNotation(one) == scopes.isNotation(other)
                && Objects.equals(scopes.owner(one), scopes.owner(other));
    }

    private Fate fate(int at) {
        return Fate.of(base.keeps(at), revised.keeps(at));
    }

    private void addSource(int start, int end) {
        if (start == end) {
            return;
        }
        Fate fate = fate(start);
        if (fate != Fate.PASSING || !scopes.isNotation(start)) {
            add(new TextRange(start, end), "", fate, scopes.owner(start));
        }
    }

    /** What stands in one of the two texts, and not in the draft. */
    private void addOther(int at) {
        String before = base.added(at);
        String after = revised.added(at);
        if (before.equals(after)) {
            addWords(at, before, Fate.KEPT, true);
        } else {
            addWords(at, before, Fate.DELETED, base.isByOwners());
            addWords(at, after, Fate.INSERTED, true);
        }
    }

    private void addWords(int at, String words, Fate fate, boolean owned) {
        if (!words.isEmpty()) {
            AlternativeScope owner = owned && at < source.length() ? scopes.owner(at) : null;
            add(TextRange.at(at), words, fate, owner);
        }
    }

    private void add(TextRange range, String added, Fate fate, @Nullable AlternativeScope owner) {
        String inserter = owner == null || !fate.isInsertion() ? null : owner.inserter();
        String deleter = owner == null || !fate.isDeletion() ? null : owner.deleter();
        MarkedText words = MarkedText.plain(added);
        pieces.add(new Piece(range, words, null, fate, inserter, deleter));
    }

    /** A space beside an alternative is changed by whoever changes the words. */
    private void nameNeighbours() {
        for (int i = 1; i < pieces.size(); i++) {
            pieces.set(i, namedBy(pieces.get(i), pieces.get(i - 1)));
        }
        for (int i = pieces.size() - 2; i >= 0; i--) {
            pieces.set(i, namedBy(pieces.get(i), pieces.get(i + 1)));
        }
    }

    private Piece namedBy(Piece piece, Piece neighbour) {
        boolean space = piece.text(source).isBlank();
        boolean nobody = piece.inserter() == null && piece.deleter() == null;
        return space && nobody && piece.fate() != Fate.KEPT
                ? piece.by(
                        piece.fate().isInsertion() ? neighbour.inserter() : null,
                        piece.fate().isDeletion() ? neighbour.deleter() : null)
                : piece;
    }
}
