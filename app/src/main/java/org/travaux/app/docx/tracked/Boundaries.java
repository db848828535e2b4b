package org.travaux.app.docx.tracked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the beginnings and ends of extents in order: what begins within another ends before it. */
final class Boundaries {
    private static final int ELSEWHERE = -1;

    private final List<Found> found = new ArrayList<>();

    /**
     * An extent in a paragraph.
     *
     * @param start where it begins, or -1 if it does so in an earlier paragraph
     * @param end where it ends, or -1 if it does so in a later one
     * @param depth how many extents are around it
     */
    private record Found(Extent extent, int start, int end, int depth) {
        int lastly() {
            return end == ELSEWHERE ? Integer.MAX_VALUE : end;
        }
    }

    /** A boundary with its place among those at the same offset. */
    private record Placed(Boundary boundary, boolean opening, int rank) {}

    void add(Extent extent, int start, int end, int depth) {
        found.add(new Found(extent, start, end, depth));
    }

    void addStart(Extent extent, int start, int depth) {
        add(extent, start, ELSEWHERE, depth);
    }

    void addEnd(Extent extent, int end, int depth) {
        add(extent, ELSEWHERE, end, depth);
    }

    /**
     * All of them. At one offset ends come before beginnings, but for what has no words: its end
     * follows its beginning.
     */
    List<Boundary> inOrder() {
        found.sort(
                Comparator.comparingInt(Found::start)
                        .thenComparing(Comparator.comparingInt(Found::lastly).reversed())
                        .thenComparingInt(Found::depth));
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            boolean empty = one.start == one.end;
            if (one.start != ELSEWHERE) {
                placed.add(new Placed(new Boundary(one.start, true, one.extent), true, 2 * i));
            }
            if (one.end != ELSEWHERE) {
                Boundary end = new Boundary(one.end, false, one.extent);
                placed.add(new Placed(end, empty, empty ? 2 * i + 1 : -i));
            }
        }
        placed.sort(
                Comparator.comparingInt((Placed one) -> one.boundary.at())
                        .thenComparing(Placed::opening)
                        .thenComparingInt(Placed::rank));
        return placed.stream().map(Placed::boundary).toList();
    }
}
