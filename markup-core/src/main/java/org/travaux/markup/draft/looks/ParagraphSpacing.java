package org.travaux.markup.draft.looks;

/**
 * How much room there is around a paragraph and between its lines.
 *
 * @param before above it, in twentieths of a point
 * @param after below it, in twentieths of a point
 * @param line from line to line, in 240ths of what the letters need
 */
public record ParagraphSpacing(int before, int after, int line) {
    /** One line right below the other. */
    public static final int SINGLE = 240;

    /** What our own documents leave around most paragraphs. */
    public static final ParagraphSpacing USUAL = new ParagraphSpacing(0, 120, SINGLE);

    /** Word knows nothing wider. */
    public static final int MOST = 31_680;

    /**
     * @throws IllegalArgumentException if there can't be so much room
     */
    public ParagraphSpacing {
        if (!isRoom(before) || !isRoom(after) || !isLine(line)) {
            throw new IllegalArgumentException("%d, %d, %d".formatted(before, after, line));
        }
    }

    /** Whether there can be so much room above or below a paragraph. */
    public static boolean isRoom(int width) {
        return width >= 0 && width <= MOST;
    }

    /** Whether lines can stand so far apart. */
    public static boolean isLine(int line) {
        return line > 0 && line <= MOST;
    }

    /** The same with more room above, or as much as there can be. */
    public ParagraphSpacing above(int more) {
        return new ParagraphSpacing(Math.clamp((long) before + more, 0, MOST), after, line);
    }

    /** The same with more room below, or as much as there can be. */
    public ParagraphSpacing below(int more) {
        return new ParagraphSpacing(before, Math.clamp((long) after + more, 0, MOST), line);
    }
}
