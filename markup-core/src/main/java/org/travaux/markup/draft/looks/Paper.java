package org.travaux.markup.draft.looks;

/**
 * The paper that a document is printed on, held upright, and the margins around its text; all in
 * twentieths of a point.
 */
public record Paper(int width, int height, int top, int right, int bottom, int left) {
    /** Narrower than this there is no room for words. */
    private static final int NARROWEST_TEXT = 2_880;

    /** Word knows nothing larger. */
    private static final int MOST = 31_680;

    /**
     * @throws IllegalArgumentException if it is not {@link #isOne}
     */
    public Paper {
        if (!isOne(width, height, top, right, bottom, left)) {
            throw new IllegalArgumentException(
                    "%d x %d, %d, %d, %d, %d".formatted(width, height, top, right, bottom, left));
        }
    }

    /** Whether there is such a paper, upright, with room for words between its margins. */
    public static boolean isOne(int width, int height, int top, int right, int bottom, int left) {
        boolean margins = top >= 0 && right >= 0 && bottom >= 0 && left >= 0;
        boolean paper = width <= height && height <= MOST;
        return margins
                && paper
                && (long) width - left - right >= NARROWEST_TEXT
                && (long) width - top - bottom >= NARROWEST_TEXT;
    }
}
