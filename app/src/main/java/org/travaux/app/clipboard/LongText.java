package org.travaux.app.clipboard;

import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text that is too long to be put into a draft while somebody waits for it. In a draft of 5,000
 * paragraphs, what is shorter is there within a quarter of a second.
 */
public final class LongText {
    /** In UTF-16 code units: about fifteen pages. */
    public static final int MOST_CHARACTERS = 50_000;

    /** More than these are a document and no passage. */
    public static final int MOST_PARAGRAPHS = 200;

    /** In UTF-16 code units: in a paragraph of such a length each key takes a while. */
    public static final int MOST_IN_PARAGRAPH = 10_000;

    /** In UTF-16 code units: a paragraph of this length can be typed in without waiting. */
    public static final int LONGEST_PARAGRAPH = 4_000;

    private LongText() {}

    /** Whether a plain text is one. */
    public static boolean is(String plain) {
        return plain.length() > MOST_CHARACTERS
                || lines(plain) > MOST_PARAGRAPHS
                || plain.lines().anyMatch(line -> line.length() > MOST_IN_PARAGRAPH);
    }

    /** How many lines of a text have something in them. */
    public static long lines(String plain) {
        return plain.lines().filter(line -> !line.isBlank()).count();
    }

    /**
     * The paragraphs of a text, none longer than {@link #LONGEST_PARAGRAPH}: longer ones are cut
     * behind a sentence, or else behind a word. Nothing but the space at the cut is left out.
     */
    public static List<MarkedText> cut(List<MarkedText> paragraphs) {
        List<MarkedText> cut = new ArrayList<>();
        for (MarkedText paragraph : paragraphs) {
            String text = paragraph.text();
            int from = 0;
            while (text.length() - from > LONGEST_PARAGRAPH) {
                int to = end(text, from);
                cut.add(paragraph.part(new TextRange(from, to)));
                from = to;
                while (from < text.length() && text.charAt(from) == ' ') {
                    from++;
                }
            }
            if (from < text.length()) {
                cut.add(paragraph.part(new TextRange(from, text.length())));
            }
        }
        return cut;
    }

    /**
     * The same for a plain text, a paragraph a line. A text that is cut anywhere has blank lines
     * between all its paragraphs.
     */
    public static String cut(String plain) {
        if (plain.lines().allMatch(line -> line.length() <= LONGEST_PARAGRAPH)) {
            return plain;
        }
        List<MarkedText> lines =
                plain.lines().filter(line -> !line.isBlank()).map(MarkedText::plain).toList();
        return cut(lines).stream().map(MarkedText::text).collect(Collectors.joining("\n\n"));
    }

    private static int end(String text, int from) {
        int most = from + LONGEST_PARAGRAPH;
        int word = -1;
        for (int at = most; at > from + LONGEST_PARAGRAPH / 2; at--) {
            if (text.charAt(at) == ' ') {
                if (".;:!?".indexOf(text.charAt(at - 1)) >= 0) {
                    return at;
                }
                word = Math.max(word, at);
            }
        }
        if (word > 0) {
            return word;
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}
