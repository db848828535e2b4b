package org.travaux.app.docx.reading.numbering;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

import java.util.Locale;

/** Numbers in the ways in which Word counts. */
public final class Digits {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    /** The letters that Russian lists count with: neither ё nor й, and no signs. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";

    private static final String[] FOOTNOTE_SIGNS = {"*", "†", "‡", "§"};
    private static final int MOST_REPEATED = 30;

    private Digits() {}

    /**
     * A number as it is seen.
     *
     * @param format the format's name in a numbering part, or the first numbers as it writes them
     */
    public static String write(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(LATIN, number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(LATIN, number);
            case "russianUpper" -> letters(RUSSIAN, number).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(RUSSIAN, number);
            case "cardinalText" -> inWords("%spellout-cardinal", number);
            case "ordinalText" -> inWords("%spellout-ordinal", number);
            case "ordinal" ->
                    new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.ORDINAL)
                            .format(number);
            case "numberInDash" -> "- " + number + " -";
            case "chicago" -> {
                int signs = FOOTNOTE_SIGNS.length;
                int times = Math.min(MOST_REPEATED, (number - 1) / signs + 1);
                yield FOOTNOTE_SIGNS[Math.floorMod(number - 1, signs)].repeat(times);
            }
            default -> like(format, number);
        };
    }

    /** A number with as many noughts in front as the first one of {@code 001, 002, ...} shows. */
    private static String like(String format, int number) {
        int digits = 0;
        while (digits < format.length() && Character.isDigit(format.charAt(digits))) {
            digits++;
        }
        String plain = Integer.toString(number);
        return "0".repeat(Math.clamp(digits - plain.length(), 0, MOST_REPEATED)) + plain;
    }

    /** In English words, with a capital as Word writes them. */
    private static String inWords(String rules, int number) {
        String words =
                new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT)
                        .format(number, rules);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** After the last letter they begin again, doubled: z, aa, bb. */
    private static String letters(String alphabet, int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        int times = (number - 1) / alphabet.length() + 1;
        int letter = (number - 1) % alphabet.length();
        return alphabet.substring(letter, letter + 1).repeat(Math.min(times, MOST_REPEATED));
    }

    private static String roman(int number) {
        boolean known = number > 0 && number < 4000;
        return known
                ? new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.NUMBERING_SYSTEM)
                        .format(number, "%roman-upper")
                : Integer.toString(number);
    }
}
