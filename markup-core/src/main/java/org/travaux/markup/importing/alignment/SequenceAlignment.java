package org.travaux.markup.importing.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Which elements of one sequence correspond to which of another, in order: the pairs that are most
 * alike together, if each element without a partner has its price. Two long sequences are compared
 * in a band along the diagonal, so that time and memory grow with their length and not its square.
 */
final class SequenceAlignment {
    /** No more comparisons than so many, but some for each element. */
    private static final int MOST_COMPARISONS = 3_000_000;

    private static final int NARROWEST = 16;
    private static final int GAP = -4;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private static final byte PAIR = 0;
    private static final byte SKIP_ONE = 1;
    private static final byte SKIP_OTHER = 2;

    private SequenceAlignment() {}

    /**
     * For each element of {@code ones} the index of its partner among {@code others}, ascending, or
     * -1.
     */
    static <T> int[] of(List<T> ones, List<T> others, ToIntBiFunction<T, T> likeness) {
        int n = ones.size();
        int m = others.size();
        int half = Math.max(NARROWEST, MOST_COMPARISONS / (2 * Math.max(1, n)));
        int slope = n == 0 ? 0 : m / n;
        int width = Math.min(m, 2 * Math.max(half, slope)) + 1;
        byte[][] steps = new byte[n][width];
        int[] below = new int[width];
        int belowFrom = from(n, n, m, width);
        for (int k = 0; k < width; k++) {
            below[k] = GAP * (m - belowFrom - k);
        }
        for (int i = n - 1; i >= 0; i--) {
            int from = from(i, n, m, width);
            int[] best = new int[width];
            Arrays.fill(best, NEVER);
            for (int k = width - 1; k >= 0; k--) {
                int j = from + k;
                int skipOne = GAP + at(below, j - belowFrom);
                int skipOther = j == m ? NEVER : GAP + at(best, k + 1);
                int diagonal = j == m ? NEVER : at(below, j + 1 - belowFrom);
                int pair =
                        diagonal <= NEVER / 2
                                ? NEVER
                                : diagonal + likeness.applyAsInt(ones.get(i), others.get(j));
                best[k] = Math.max(pair, Math.max(skipOne, skipOther));
                steps[i][k] = best[k] == pair ? PAIR : best[k] == skipOther ? SKIP_OTHER : SKIP_ONE;
            }
            below = best;
            belowFrom = from;
        }
        return partners(steps, n, m, width);
    }

    /** Where the band begins beside an element: it runs from corner to corner. */
    private static int from(int i, int n, int m, int width) {
        int middle = n == 0 ? 0 : (int) ((long) i * m / n);
        return Math.max(0, Math.min(m + 1 - width, middle - width / 2));
    }

    private static int at(int[] values, int index) {
        return index >= 0 && index < values.length ? values[index] : NEVER;
    }

    private static int[] partners(byte[][] steps, int n, int m, int width) {
        int[] partners = new int[n];
        Arrays.fill(partners, -1);
        int i = 0;
        int j = 0;
        while (i < n) {
            switch (steps[i][j - from(i, n, m, width)]) {
                case PAIR -> partners[i++] = j++;
                case SKIP_OTHER -> j++;
                default -> i++;
            }
        }
        return partners;
    }
}
