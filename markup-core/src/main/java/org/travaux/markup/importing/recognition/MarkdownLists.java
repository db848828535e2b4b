package org.travaux.markup.importing.recognition;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the points of Markdown's lists where their numbers do not: {@code 1.}, {@code 1.}, {@code
 * 1.} are 1, 2, 3. Numbers that differ are kept as written, with their gaps.
 */
final class MarkdownLists {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})([.)])(?=\\s)");

    private final @Nullable Counted[] lists = new Counted[Paragraph.DEEPEST_LEVEL + 1];

    /** A list so far: the number that was written last and the one it counted as. */
    private record Counted(int written, int number, String sign, boolean repeats) {}

    /** A paragraph with the number that it has in its list. */
    String counted(String paragraph, int level) {
        Matcher number = NUMBER.matcher(paragraph);
        if (!number.lookingAt()) {
            end(level);
            return paragraph;
        }
        end(level + 1);
        int written = Integer.parseInt(number.group(1));
        Counted before = lists[level];
        if (before != null && !before.sign().equals(number.group(2))) {
            before = null;
        }
        boolean repeats =
                before != null
                        && (before.repeats()
                                || (before.written() == before.number()
                                        && written == before.written()));
        int here = before != null && repeats ? before.number() + 1 : written;
        lists[level] = new Counted(written, here, number.group(2), repeats);
        return here == written ? paragraph : here + paragraph.substring(number.end(1));
    }

    /** Ends the lists from a level on. */
    void end(int level) {
        for (int i = level; i < lists.length; i++) {
            lists[i] = null;
        }
    }
}
