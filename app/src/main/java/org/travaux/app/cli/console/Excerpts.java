package org.travaux.app.cli.console;

import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.WholeCharacters;

import java.util.regex.Pattern;

/** Short pieces of a text for a line of output. */
public final class Excerpts {
    private static final int AROUND = 24;
    private static final int LONGEST = 80;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}]+");

    private Excerpts() {}

    /** What stands at a range, with some of what stands around it, on one line. */
    public static String around(String text, TextRange range) {
        int start = WholeCharacters.floor(text, Math.max(0, range.start() - AROUND));
        int end = Math.min(range.end(), range.start() + LONGEST) + AROUND;
        end = WholeCharacters.floor(text, Math.min(text.length(), end));
        return (start > 0 ? "…" : "")
                + line(text.substring(start, end))
                + (end < text.length() ? "…" : "");
    }

    /** The beginning of what stands at a range, on one line. */
    public static String beginning(String text, TextRange range) {
        if (range.length() <= LONGEST) {
            return line(range.of(text));
        }
        return line(
                        text.substring(
                                range.start(),
                                WholeCharacters.floor(text, range.start() + LONGEST)))
                + "…";
    }

    /** Control characters of a text must not steer a terminal. */
    private static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }
}
