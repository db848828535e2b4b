package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.labels.LabelOrder;
import org.travaux.markup.draft.labels.LabelWords;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.RomanNumeral;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A label with a number in it, in parts, however its insertion is written: {@code OP5 ter}, {@code
 * 5-бис.}, {@code 3A.}, {@code 3.2}, {@code 5. (a)}, {@code Annex II}, {@code 4-бап.}
 *
 * @param prefix what stands in front of the number
 * @param path the numbers it stands under, each with its point, {@code 3.}; empty for most
 * @param roman whether the number is written in Roman numerals
 * @param inserted what stands behind it and says that the paragraph came in between or in place of
 *     another, as written, with what parts it from the number; empty for most
 * @param tail what stands behind all that
 */
record NumberedLabel(
        String prefix, String path, int number, boolean roman, String inserted, String tail) {
    private static final LabelWords WORDS = LabelWords.all();

    private static final String ALTERNATIVE = LabelWords.group(WORDS.alternative());
    private static final String PARTING = "[\\s\u00a0./‑-]?";

    /** What inserts or replaces, behind a number. */
    static final String INSERTED =
            "(?:"
                    + PARTING
                    + LabelWords.group(
                            Stream.of(
                                            WORDS.inserted().stream().flatMap(Collection::stream),
                                            WORDS.alternative().stream(),
                                            WORDS.revised().stream())
                                    .flatMap(each -> each)
                                    .toList())
                    + "(?!\\p{L})(?:[. ]?\\d{1,2}(?!\\d))?|(?<=\\d)\\p{L}(?![\\p{L}\\p{N}]))";

    private static final String TAIL =
            "(?<tail>(?:[\\s\u00a0‑–-]?"
                    + LabelWords.group(WORDS.divisionsAfter())
                    + "(?!\\p{L}))?[^\\p{L}\\p{N}]*(?:\\p{L}{1,5}\\)[^\\p{L}\\p{N}]*)?)";

    private static final Pattern ARABIC =
            Pattern.compile(
                    "(?<prefix>\\P{N}*)(?<path>(?:\\d{1,4}\\.)*)(?<number>\\d{1,6})(?<inserted>(?:"
                            + INSERTED
                            + "|[‑-]\\d{1,2})*)"
                            + TAIL);

    private static final Pattern ROMAN =
            Pattern.compile(
                    "(?<prefix>(?:"
                            + LabelWords.group(WORDS.divisionsBefore())
                            + "[\\s\u00a0]+)?)(?<number>[IVXLC]{1,7})(?<inserted>"
                            + INSERTED
                            + "*)"
                            + TAIL);

    private static final Pattern ITEM = Pattern.compile("\\(?\\p{L}{1,5}\\)");

    /** The parts of a label; null if it is not of such a form. */
    static @Nullable NumberedLabel of(@Nullable ParagraphLabel label) {
        String text = label == null ? "" : label.text();
        Matcher parts = ARABIC.matcher(text);
        if (parts.matches()) {
            return of(parts, parts.group("path"), Integer.parseInt(parts.group("number")), false);
        }
        Matcher roman = ROMAN.matcher(text);
        int number = roman.matches() ? RomanNumeral.value(roman.group("number"), 100) : 0;
        NumberedLabel read = number == 0 ? null : of(roman, "", number, true);
        return read != null && read.isDivision() ? read : null;
    }

    private static NumberedLabel of(Matcher parts, String path, int number, boolean roman) {
        return new NumberedLabel(
                parts.group("prefix"),
                path,
                number,
                roman,
                parts.group("inserted"),
                parts.group("tail"));
    }

    /** Whether it is called by a word of treaties: {@code Article 4}, {@code 4-бап}. */
    boolean isDivision() {
        return !division().isEmpty();
    }

    /** That word in lower case; empty if there is none, or only one for paragraphs. */
    String division() {
        String front = letters(prefix);
        String word =
                WORDS.divisionsBefore().contains(front)
                        ? front
                        : WORDS.divisionsAfter().contains(letters(tail)) ? letters(tail) : "";
        return ReferenceWords.isParagraphAnywhere(word) ? "" : word;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}§]+", "").toLowerCase(Locale.ROOT);
    }

    /** Whether it was written in place of another. */
    boolean isAlternative() {
        return alternative() >= 0;
    }

    /** Where {@code alt} begins in what was inserted; -1 if it doesn't stand there. */
    private int alternative() {
        Matcher word = Pattern.compile(PARTING + ALTERNATIVE).matcher(inserted);
        return word.find() ? word.start() : -1;
    }

    /** The mark of a point that stands behind the number, {@code (a)}; empty for most. */
    String item() {
        Matcher mark = ITEM.matcher(tail);
        return mark.find() ? mark.group() : "";
    }

    /** Where it stands among others, whatever stands behind its number. */
    LabelOrder order() {
        return new ParagraphLabel(prefix + path + written(number) + inserted).order();
    }

    /** Its number with those it stands under, and with what was inserted, as written. */
    String body() {
        return path + written(number) + inserted;
    }

    /** What labels of one series have in common, whatever white space and case. */
    String form() {
        return prefix.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /** The label of the same form under other numbers, with nothing inserted. */
    ParagraphLabel with(String newPath, int newNumber) {
        return new ParagraphLabel(prefix + newPath + written(newNumber) + tail);
    }

    /** The same label under other numbers. */
    ParagraphLabel under(String newPath, int newNumber) {
        return new ParagraphLabel(prefix + newPath + written(newNumber) + inserted + tail);
    }

    /** The label that has these parts. */
    ParagraphLabel label() {
        return under(path, number);
    }

    /** The same as an alternative of the paragraph with a number. */
    ParagraphLabel alternativeOf(NumberedLabel form, int newNumber) {
        String words = inserted.substring(Math.max(0, alternative()));
        return new ParagraphLabel(form.prefix + path + form.written(newNumber) + words + form.tail);
    }

    private String written(int value) {
        return roman ? RomanNumeral.of(value) : Integer.toString(value);
    }
}
