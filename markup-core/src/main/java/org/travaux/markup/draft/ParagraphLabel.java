package org.travaux.markup.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in front of a paragraph: {@code PP3 bis}, {@code OP5}, {@code 12.}, {@code (a)},
 * {@code –}. Kept as written; ordered as delegates expect, by series, number and Latin ordinal:
 * {@code OP3}, {@code OP3 alt}, {@code OP3 alt bis}, {@code OP3 bis}, {@code OP3 ter}, {@code OP4}.
 * <em>alt</em> stands for its paragraph and so comes right after it; <em>bis</em> and its like
 * insert.
 */
public record ParagraphLabel(String text) implements Comparable<ParagraphLabel> {
    /** What paragraphs are called that come in between others, in their order. */
    public static final List<String> INSERTED =
            List.of(
                    "bis",
                    "ter",
                    "quater",
                    "quinquies",
                    "sexies",
                    "septies",
                    "octies",
                    "novies",
                    "decies");

    private static final Pattern PARTS = Pattern.compile("(\\P{N}*)(\\d{0,9})(.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final int LONGEST = 40;

    /** Whether a paragraph can be called so: one line, not blank, no longer than 40 code units. */
    public static boolean isLabel(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.equals(text.strip())
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    /** The letters before the number, in upper case: {@code PP}, {@code OP}; empty if none. */
    public String series() {
        return parts().group(1).strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(ParagraphLabel other) {
        int bySeries = series().compareTo(other.series());
        if (bySeries != 0) {
            return bySeries;
        }
        List<Integer> mine = order();
        List<Integer> theirs = other.order();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int byPart = Integer.compare(mine.get(i), theirs.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        int byLength = Integer.compare(mine.size(), theirs.size());
        return byLength != 0 ? byLength : text.compareTo(other.text);
    }

    private List<Integer> order() {
        Matcher parts = parts();
        List<Integer> order = new ArrayList<>();
        order.add(parts.group(2).isEmpty() ? 0 : Integer.parseInt(parts.group(2)));
        Matcher word = WORD.matcher(parts.group(3).toLowerCase(Locale.ROOT));
        while (word.find()) {
            order.add(place(word.group()));
        }
        return order;
    }

    /** An {@code alt} stands for the paragraph itself, before all that were inserted after it. */
    private static int place(String word) {
        if (word.equals("alt")) {
            return -1;
        }
        int inserted = INSERTED.indexOf(word);
        return inserted >= 0 ? inserted : INSERTED.size();
    }

    private Matcher parts() {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("every label has these parts: " + text);
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}
