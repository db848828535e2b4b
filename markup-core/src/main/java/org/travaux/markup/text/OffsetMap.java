package org.travaux.markup.text;

import java.util.List;

/** Where the places of a text are after a change; quick for many places and many edits. */
public final class OffsetMap {
    private final List<TextEdit> edits;

    /** How much longer the text is in front of each edit, and behind the last. */
    private final int[] shifts;

    OffsetMap(List<TextEdit> edits) {
        this.edits = edits;
        this.shifts = new int[edits.size() + 1];
        for (int i = 0; i < edits.size(); i++) {
            shifts[i + 1] = shifts[i] + edits.get(i).growth();
        }
    }

    /**
     * Where a place in the text before the change is after it. A place inside replaced text goes to
     * the side named.
     */
    public int map(int offset, Side side) {
        int next = next(offset, side);
        if (next < edits.size()) {
            TextEdit edit = edits.get(next);
            int start = edit.range().start();
            if (start < offset || (start == offset && side == Side.AFTER)) {
                return start
                        + shifts[next]
                        + (side == Side.AFTER ? edit.replacement().length() : 0);
            }
        }
        return offset + shifts[next];
    }

    /**
     * Where a range is after the change. Text inserted at either end stays outside; a range whose
     * text was deleted becomes empty.
     */
    public TextRange map(TextRange range) {
        int start = map(range.start(), Side.AFTER);
        return new TextRange(start, Math.max(start, map(range.end(), Side.BEFORE)));
    }

    /** Whether the character at an offset is taken away. */
    public boolean deletes(int offset) {
        int next = next(offset, Side.AFTER);
        return next < edits.size() && edits.get(next).range().start() <= offset;
    }

    /**
     * The first edit that does not end before a place, or at it if that goes to the side behind.
     */
    private int next(int offset, Side side) {
        int from = 0;
        int to = edits.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int end = edits.get(middle).range().end();
            if (end < offset || (end == offset && side == Side.AFTER)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
