package org.travaux.markup.draft.labels;

import java.util.List;
import java.util.Locale;

/**
 * What stands in front of a paragraph: {@code PP3 bis}, {@code OP5}, {@code 12.}, {@code (a)},
 * {@code –}. Kept as written; ordered as delegates expect, by series, number and Latin ordinal:
 * {@code OP3}, {@code OP3 alt}, {@code OP3 alt bis}, {@code OP3 bis}, {@code OP3 ter}, {@code OP4}.
 * <em>alt</em> stands for its paragraph and so comes right after it; <em>bis</em> and its like
 * insert. {@code ОП3 бис}, {@code OP3-bis} and {@code OP3.bis} have the same place as {@code OP3
 * bis}.
 */
public record ParagraphLabel(String text) implements Comparable<ParagraphLabel> {
    /** What paragraphs are called that come in between others, in their order. */
    public static final List<String> INSERTED =
            LabelWords.all().inserted().stream().map(List::getFirst).toList();

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
        int number = 0;
        while (number < text.length() && !Character.isDigit(text.charAt(number))) {
            number++;
        }
        return text.substring(0, number).strip().toUpperCase(Locale.ROOT);
    }

    /**
     * Whether two labels name the same place, whatever the script and the signs they are written
     * with: {@code OP5 bis} and {@code ОП5-бис}, {@code (b)} and {@code б)}.
     */
    public boolean correspondsTo(ParagraphLabel other) {
        return order().equals(other.order());
    }

    /** Whether it counts nothing: {@code –}, {@code *}. */
    public boolean isSign() {
        return order().places().isEmpty();
    }

    /**
     * Whether two labels of one paragraph in two languages say nothing different: they correspond,
     * or one of them is a sign, or leaves out what its number counts ({@code OP5} and {@code 5.}).
     */
    public boolean isLikelySame(ParagraphLabel other) {
        LabelOrder own = order();
        LabelOrder others = other.order();
        boolean bare = own.series().isEmpty() || others.series().isEmpty();
        return own.equals(others)
                || own.places().isEmpty()
                || others.places().isEmpty()
                || (bare && own.places().equals(others.places()));
    }

    /** Where it stands among others, which is the same for all that correspond to it. */
    public LabelOrder order() {
        return LabelOrder.of(text);
    }

    @Override
    public int compareTo(ParagraphLabel other) {
        int byPlace = order().compareTo(other.order());
        return byPlace != 0 ? byPlace : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
