package org.travaux.markup.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Two changes in a row made into one: the text is seen as kept and replaced stretches of the first
 * change, which the second change cuts again.
 */
final class ChangeSetComposition {
    private final ChangeSet first;
    private final ChangeSet second;

    private final List<TextEdit> edits = new ArrayList<>();
    private int pendingStart = -1;
    private int pendingEnd;
    private final StringBuilder pending = new StringBuilder();

    ChangeSetComposition(ChangeSet first, ChangeSet second) {
        if (second.lengthBefore() != first.lengthAfter()) {
            throw new IllegalArgumentException(
                    "the second change is for a text of "
                            + second.lengthBefore()
                            + ", the first leaves one of "
                            + first.lengthAfter());
        }
        this.first = first;
        this.second = second;
    }

    ChangeSet compose() {
        int before = 0;
        int between = 0;
        int nextSecond = 0;
        List<TextEdit> cuts = second.edits();
        List<Piece> pieces = pieces();
        for (Piece piece : pieces) {
            int pieceEnd = between + piece.length();
            if (piece.inserted() != null) {
                replace(before, before + piece.deleted(), "");
                before += piece.deleted();
            }
            while (nextSecond < cuts.size() && cuts.get(nextSecond).range().start() < pieceEnd) {
                TextEdit cut = cuts.get(nextSecond);
                int from = Math.max(between, cut.range().start());
                before = keep(piece, before, between, from);
                if (cut.range().start() >= between) {
                    replace(before, before, cut.replacement());
                }
                int to = Math.min(pieceEnd, cut.range().end());
                if (piece.inserted() == null) {
                    replace(before, before + (to - from), "");
                    before += to - from;
                }
                piece = piece.from(to - between);
                between = to;
                if (cut.range().end() > pieceEnd) {
                    break;
                }
                nextSecond++;
            }
            before = keep(piece, before, between, pieceEnd);
            between = pieceEnd;
        }
        for (; nextSecond < cuts.size(); nextSecond++) {
            if (cuts.get(nextSecond).range().start() >= between) {
                replace(before, before, cuts.get(nextSecond).replacement());
            }
        }
        flush();
        return new ChangeSet(first.lengthBefore(), edits);
    }

    /**
     * Keeps the part of {@code piece} from {@code between} to {@code to}; returns the new place.
     */
    private int keep(Piece piece, int before, int between, int to) {
        int length = to - between;
        if (length <= 0) {
            return before;
        }
        if (piece.inserted() != null) {
            replace(before, before, piece.inserted().substring(0, length));
            return before;
        }
        return before + length;
    }

    private void replace(int start, int end, String text) {
        if (pendingStart >= 0 && start > pendingEnd) {
            flush();
        }
        if (pendingStart < 0) {
            pendingStart = start;
            pendingEnd = start;
        }
        pendingEnd = Math.max(pendingEnd, end);
        pending.append(text);
    }

    private void flush() {
        if (pendingStart >= 0 && (pendingEnd > pendingStart || !pending.isEmpty())) {
            edits.add(TextEdit.replace(pendingStart, pendingEnd, pending.toString()));
        }
        pendingStart = -1;
        pending.setLength(0);
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (TextEdit edit : first.edits()) {
            pieces.add(Piece.kept(edit.range().start() - at));
            pieces.add(new Piece(edit.replacement(), edit.range().length(), 0));
            at = edit.range().end();
        }
        pieces.add(Piece.kept(first.lengthBefore() - at));
        return pieces;
    }

    /** A stretch of the text between the two changes: kept from before, or inserted. */
    private record Piece(@Nullable String inserted, int deleted, int kept) {
        static Piece kept(int length) {
            return new Piece(null, 0, length);
        }

        int length() {
            return inserted != null ? inserted.length() : kept;
        }

        Piece from(int offset) {
            return inserted != null
                    ? new Piece(inserted.substring(offset), 0, 0)
                    : kept(kept - offset);
        }
    }
}
