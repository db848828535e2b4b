package org.travaux.markup.importing.recognition;

import org.travaux.markup.draft.labels.LabelWords;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How labels are written, made of the words of {@link LabelWords}. */
final class LabelPatterns {
    private static final LabelWords WORDS = LabelWords.all();

    /** White space within a label, which stands on one line. */
    private static final String GAP = "[ \u00a0\u2002-\u200a\u202f]";

    private static final String SPACE = "[\\s\u00a0\u2002-\u200a\u202f]";

    /** What a text begins with that does not go on with the sentence before. */
    private static final String TEXT_BEGINS = "(?=\\*{0,3}" + SPACE + "+[\\[(*«“„\"]*\\p{Lu})";

    private static final String INSERTED =
            LabelWords.group(WORDS.inserted().stream().flatMap(List::stream).toList())
                    + "(?!\\p{L})";

    /** {@code alt}, {@code alt.1}, {@code rev 2} */
    private static final String ALTERNATIVE =
            LabelWords.group(
                            Stream.of(WORDS.alternative(), WORDS.revised())
                                    .flatMap(List::stream)
                                    .toList())
                    + "(?:\\.?"
                    + GAP
                    + "?\\d{1,2}(?![\\d.]))?(?!\\p{L})";

    private static final String FRESH = LabelWords.group(WORDS.fresh());

    /** {@code bis}, {@code -бис}, {@code .alt.1}, {@code /альт}, {@code (new)} */
    private static final String ORDINAL =
            "(?:(?:%s?/%s?|%s|[.‑-]|\\.%s)?(?:%s|%s)|%s?\\((?:%s|%s|%s)\\))"
                    .formatted(
                            GAP,
                            GAP,
                            GAP,
                            GAP,
                            INSERTED,
                            ALTERNATIVE,
                            GAP,
                            INSERTED,
                            ALTERNATIVE,
                            FRESH);

    private static final String NUMERAL = "(?!0)\\d{1,3}(?!\\d)";

    private static final String NUMBERS = NUMERAL + "(?:\\.(?!0)\\d{1,3}(?!\\d)){0,5}";

    /** {@code 5-1}: a paragraph that came in behind the fifth. */
    private static final String BEHIND = "(?:[‑-]\\d{1,2}(?!\\d))";

    private static final String LETTER = "(?:\\p{L}(?!\\p{L}))";

    /** {@code (a)}, {@code а)}, {@code (iv)} or {@code (2)} as part of a longer label. */
    private static final String POINT =
            "(?:%s?(?:\\((?:\\p{Ll}|[ivx]{1,6}|\\d{1,2})%s?\\)|\\p{Ll}\\)))"
                    .formatted(GAP, ORDINAL);

    private static final String SERIES =
            LabelWords.group(
                    Stream.concat(WORDS.preambular().stream(), WORDS.operative().stream())
                            .toList());

    /** {@code PP3 bis}, {@code New OP11}, {@code ОП5-бис,}, {@code OP6 (c)}, {@code OP7 –} */
    private static final String PARAGRAPH =
            "(?:(?:%s|%s)%s)?(?<series>%s)[ \u00a0.‑-]?%s%s?%s?(?:%s|%s){0,5}"
                            .formatted(
                                    FRESH,
                                    LabelWords.group(WORDS.alternative()),
                                    GAP,
                                    SERIES,
                                    NUMBERS,
                                    BEHIND,
                                    LETTER,
                                    ORDINAL,
                                    POINT)
                    + "(?![\\p{L}\\d])(?:[.:),]|"
                    + GAP
                    + "[–—-](?="
                    + GAP
                    + "))?";

    /** {@code 12.}, {@code 5-бис.}, {@code 5-1.}, {@code 5. (a)} */
    private static final String CLOSED =
            "%s(?<closedInserted>%s?%s?%s{0,4})[.)]%s{0,3}"
                    .formatted(NUMBERS, BEHIND, LETTER, ORDINAL, POINT);

    /** {@code 3.3bis}, {@code 5 бис,}, {@code 1.1 (a)}: nothing but a capital shows its end. */
    private static final String OPEN =
            "(?:%s(?:\\.(?!0)\\d{1,3}(?!\\d)){1,5}%s{0,4}%s{0,3}[.:]?|%s(?<openInserted>%s?%s{1,4})[:,]?|%s%s{1,3}[.:]?)%s"
                    .formatted(
                            NUMERAL,
                            ORDINAL,
                            POINT,
                            NUMERAL,
                            BEHIND,
                            ORDINAL,
                            NUMERAL,
                            POINT,
                            TEXT_BEGINS);

    /** {@code 5}, with a tab behind it. */
    private static final String TABBED =
            NUMBERS + "(?<tabbedInserted>" + BEHIND + "?" + ORDINAL + "{0,4})(?=\t)";

    /** {@code (a)}, {@code b)}, {@code (iv)}, {@code (13 bis)}, {@code (a) bis} */
    private static final String LIST_POINT =
            "(?:\\((?:\\p{L}|[ivx]{1,6}|[IVX]{1,6}|\\d{1,2})%s?\\)|(?:\\p{L}|[ivx]{1,6})\\))%s?"
                    .formatted(ORDINAL, ORDINAL);

    private static final String ROMAN = "[IVXLCІХ]";

    /** {@code III.}, {@code A.} */
    private static final String CAPITAL =
            "(?:(?<roman>[IVXІХ]|"
                    + ROMAN
                    + "{2,6})|\\p{Lu})\\.(?!"
                    + GAP
                    + "+\\p{Lu}\\.)"
                    + TEXT_BEGINS;

    /** {@code Article 4}, {@code Приложение № 2}, {@code Chapter IV} */
    private static final String NAMED =
            "(?=[\\p{Lu}§])%s(?:%s?(?:№%s?)?%s%s?|%s(?:%s{1,6}|\\p{Lu})(?!\\p{L}))"
                    .formatted(
                            LabelWords.group(WORDS.divisionsBefore()),
                            GAP,
                            GAP,
                            NUMBERS,
                            BEHIND,
                            GAP,
                            ROMAN);

    /** {@code 4-бап}, {@code 5 бис-бап}, {@code II тарау} */
    private static final String NAMED_BEHIND =
            "(?:%s%s?|%s{1,6})%s{0,4}%s?[‑–-]?%s?%s(?!\\p{L})"
                    .formatted(
                            NUMBERS,
                            BEHIND,
                            ROMAN,
                            ORDINAL,
                            GAP,
                            GAP,
                            LabelWords.group(WORDS.divisionsAfter()));

    /** {@code Article 4.}, {@code Статья 5-1:}, {@code 4-бап.} */
    private static final String DIVISION =
            "(?:%s%s{0,4}(?:[.:]|(?=\t)|%s[–—-](?=%s))|%s(?:[.:]|(?=\t)|%s))"
                    .formatted(NAMED, ORDINAL, GAP, GAP, NAMED_BEHIND, TEXT_BEGINS);

    /** Any label but a bullet, and the white space behind it. */
    static final Pattern LABEL =
            Pattern.compile(
                    "(?:(?<paragraph>%s)|(?<division>%s)|(?<closed>%s)|(?<tabbed>%s)|(?<open>%s)"
                                    .formatted(PARAGRAPH, DIVISION, CLOSED, TABBED, OPEN)
                            + "|(?<point>%s)|(?<capital>%s))".formatted(LIST_POINT, CAPITAL)
                            + "(?<marks>\\*{0,3})(?<space>"
                            + SPACE
                            + "+)");

    /** {@code XY5 bis.}: letters in front of a number that are in no list. */
    static final Pattern UNKNOWN =
            Pattern.compile(
                    "(?<label>\\p{Lu}{1,4}[ \u00a0.‑-]?%s%s{0,4}[.:)]?)%s+"
                            .formatted(NUMERAL, ORDINAL, SPACE));

    /** A number with no room behind its point: {@code 5.States report}. */
    static final Pattern TIGHT = Pattern.compile("(?!0)\\d{1,3}[.)](?=[\\p{Lu}]\\p{Ll}{2})");

    /** A division of a treaty, with or without words behind it. */
    static final Pattern DIVISION_HEADING =
            Pattern.compile(
                    "(?:%s|%s)%s{0,4}[.:]?(?:%s*$|%s+[(–—«“\"-].*)"
                            .formatted(NAMED, NAMED_BEHIND, ORDINAL, GAP, GAP),
                    Pattern.DOTALL);

    private LabelPatterns() {}
}
