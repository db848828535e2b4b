package org.travaux.app.clipboard;

import java.util.List;
import java.util.regex.Pattern;

/** Which characters of a pasted text are text. */
final class Characters {
    /** Line ends of every system, and what word processors put between paragraphs and pages. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\u000c\u0085\u2028\u2029]");

    /** A tab or a line break within a paragraph stands between words. */
    private static final Pattern SPACE = Pattern.compile("[\t\u000b]+");

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\ufeff\ufffc]");

    private Characters() {}

    /** The lines of a text, clean and without white space around them. */
    static List<String> lines(String text) {
        return LINE_END.splitAsStream(text).map(line -> clean(line).strip()).toList();
    }

    /** A line without characters that are no text. */
    static String clean(String line) {
        return NO_TEXT.matcher(SPACE.matcher(line).replaceAll(" ")).replaceAll("");
    }
}
