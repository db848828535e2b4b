package org.travaux.markup.draft.looks;

/**
 * How far a paragraph stands in from the margins, in twentieths of a point; beyond a margin where
 * it is negative.
 *
 * @param start from the margin at which its lines begin
 * @param end from the margin at which they end
 * @param firstLine how much further its first line stands in; negative if it hangs out
 */
public record ParagraphIndent(int start, int end, int firstLine) {
    /** At the margins. */
    public static final ParagraphIndent NONE = new ParagraphIndent(0, 0, 0);

    /** Word knows nothing wider. */
    public static final int MOST = 31_680;

    /**
     * @throws IllegalArgumentException if one of them is more than {@link #MOST}
     */
    public ParagraphIndent {
        if (!isOne(start) || !isOne(end) || !isOne(firstLine)) {
            throw new IllegalArgumentException("%d, %d, %d".formatted(start, end, firstLine));
        }
    }

    /** Whether a paragraph can stand in so far. */
    public static boolean isOne(int width) {
        return Math.abs((long) width) <= MOST;
    }
}
