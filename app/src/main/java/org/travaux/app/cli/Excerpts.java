package org.travaux.app.cli;

import org.travaux.markup.text.TextRange;

/** Short pieces of a text for a line of output. */
final class Excerpts {
    private static final int AROUND = 24;
    private static final int LONGEST = 80;

    private Excerpts() {}

    /** What stands at a range, with some of what stands around it, on one line. */
    static String around(String text, TextRange range) {
        int start = Math.max(0, range.start() - AROUND);
        int end = Math.min(text.length(), Math.min(range.end(), range.start() + LONGEST) + AROUND);
        return (start > 0 ? "…" : "")
                + line(text.substring(start, end))
                + (end < text.length() ? "…" : "");
    }

    /** The beginning of what stands at a range, on one line. */
    static String beginning(String text, TextRange range) {
        if (range.length() <= LONGEST) {
            return line(range.of(text));
        }
        return line(text.substring(range.start(), range.start() + LONGEST)) + "…";
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
