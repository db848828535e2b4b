package org.travaux.markup.importing;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what stands in front of a paragraph: {@code PP3 bis}, {@code 12.}, {@code (a)}, a
 * dash.
 */
final class Labels {
    private static final String ORDINAL =
            "(?:alt|bis|ter|quater|quat|quinquies|sexies|septies|octies|novies|decies)";

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:(?<paragraph>(?:PP|OP|ПП|ОП)\\s?\\d{1,3}(?:\\s?"
                            + ORDINAL
                            + ")*\\b[.:)]?)"
                            + "|(?<number>\\d{1,3}(?:\\.\\d{1,3})*(?:\\s?"
                            + ORDINAL
                            + "\\b)*[.)]"
                            + "|\\d{1,3}(?:\\.\\d{1,3})+(?:\\s?"
                            + ORDINAL
                            + "\\b)*:?"
                            + "(?=\\s+[\\[(*«“]*(?-i:\\p{Lu})))"
                            + "|(?<letter>\\(?[a-zа-яәғқңөұүһі]\\)|\\((?:[ivx]{1,6}|\\d{1,2})\\))"
                            + "|(?<bullet>[-–—•·*+]))"
                            + "(?<space>\\s+|(?<=^[-–—•])(?=(?-i:\\p{Lu})))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Labels() {}

    /** What kind of label it is. */
    enum Series {
        /** {@code PP3}, {@code OP5 ter} */
        PREAMBULAR,
        OPERATIVE,
        /** {@code 12.}, {@code 3.3bis} */
        NUMBER,
        /** {@code (a)}, {@code (iv)} */
        LETTER,
        BULLET
    }

    /** A label, and where the text behind it begins. */
    record Found(Series series, String text, int end) {}

    /** The label that a paragraph begins with, or null. A label with nothing behind it is text. */
    static @Nullable Found find(String paragraph) {
        Matcher label = LABEL.matcher(paragraph);
        if (!label.lookingAt() || label.end() == paragraph.length()) {
            return null;
        }
        String text = paragraph.substring(0, label.start("space"));
        return new Found(series(label, text), text, label.end());
    }

    private static Series series(Matcher label, String text) {
        if (label.group("paragraph") != null) {
            char first = Character.toUpperCase(text.charAt(0));
            return first == 'P' || first == 'П' ? Series.PREAMBULAR : Series.OPERATIVE;
        }
        if (label.group("number") != null) {
            return Series.NUMBER;
        }
        return label.group("letter") != null ? Series.LETTER : Series.BULLET;
    }
}
