package org.travaux.markup.compare;

import org.travaux.markup.compare.Sequences.Match;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest common sequence of two stretches that are close to each other, by the greedy method
 * of Myers (“An O(ND) Difference Algorithm and Its Variations”, 1986). Where more than a bounded
 * number of elements would be put in and taken out, nothing is held to be the same: such stretches
 * have little in common, and looking on would take time that grows as the square.
 */
final class ShortestEdit {
    private static final int MOST_EDITS = 128;

    private ShortestEdit() {}

    /** Adds the matches of two stretches to a list. */
    static void matches(
            int[] before,
            int from,
            int to,
            int[] after,
            int fromAfter,
            int toAfter,
            List<Match> matches) {
        int length = to - from;
        int lengthAfter = toAfter - fromAfter;
        int most = Math.min(MOST_EDITS, length + lengthAfter);
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int at = most + 1 + diagonal;
                boolean down = isDown(furthest, at, diagonal, edits);
                int x = edits == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < length
                        && x - diagonal < lengthAfter
                        && x - diagonal >= 0
                        && before[from + x] == after[fromAfter + x - diagonal]) {
                    x++;
                }
                furthest[at] = x;
                if (x >= length && x - diagonal >= lengthAfter) {
                    trace.add(furthest.clone());
                    walkBack(trace, most, length, lengthAfter, from, fromAfter, matches);
                    return;
                }
            }
            trace.add(furthest.clone());
        }
    }

    private static boolean isDown(int[] furthest, int at, int diagonal, int edits) {
        return diagonal == -edits || (diagonal != edits && furthest[at - 1] < furthest[at + 1]);
    }

    private static void walkBack(
            List<int[]> trace,
            int most,
            int length,
            int lengthAfter,
            int from,
            int fromAfter,
            List<Match> matches) {
        int x = length;
        int y = lengthAfter;
        for (int edits = trace.size() - 1; edits > 0; edits--) {
            int[] furthest = trace.get(edits - 1);
            int diagonal = x - y;
            int at = most + 1 + diagonal;
            boolean down = isDown(furthest, at, diagonal, edits);
            int lastX = down ? furthest[at + 1] : furthest[at - 1];
            int lastY = lastX - (down ? diagonal + 1 : diagonal - 1);
            while (x > lastX && y > lastY) {
                matches.add(new Match(from + --x, fromAfter + --y));
            }
            x = lastX;
            y = lastY;
        }
        while (x > 0 && y > 0) {
            matches.add(new Match(from + --x, fromAfter + --y));
        }
    }
}
