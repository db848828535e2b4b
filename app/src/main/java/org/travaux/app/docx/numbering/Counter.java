package org.travaux.app.docx.numbering;

import java.util.Locale;

/** A way of counting that Word knows. */
enum Counter {
    DECIMAL("decimal"),
    LOWER_LETTER("lowerLetter"),
    UPPER_LETTER("upperLetter"),
    LOWER_ROMAN("lowerRoman"),
    UPPER_ROMAN("upperRoman"),
    /** As Russian lists count: without ё, й, ъ and ь. */
    RUSSIAN_LOWER("russianLower"),
    RUSSIAN_UPPER("russianUpper"),
    /** Does not count: every point of the list has the same sign. */
    BULLET("bullet");

    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final int LAST = 999;
    private static final int[] ROMAN_VALUES = {900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {
        "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private final String wordName;

    Counter(String wordName) {
        this.wordName = wordName;
    }

    /** The format's name in a numbering part. */
    String wordName() {
        return wordName;
    }

    /** The number that is written so, or -1: only what Word would write itself is a number. */
    int read(String written) {
        int number =
                switch (this) {
                    case DECIMAL -> readDecimal(written);
                    case LOWER_LETTER -> readLetter(written, 'a');
                    case UPPER_LETTER -> readLetter(written, 'A');
                    case LOWER_ROMAN -> readRoman(written);
                    case UPPER_ROMAN -> readRoman(written.toLowerCase(Locale.ROOT));
                    case RUSSIAN_LOWER -> readRussian(written);
                    case RUSSIAN_UPPER -> readRussian(written.toLowerCase(Locale.ROOT));
                    case BULLET -> -1;
                };
        return number > 0 && write(number).equals(written) ? number : -1;
    }

    /** The number as Word writes it. */
    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_LETTER -> Character.toString('a' + number - 1);
            case UPPER_LETTER -> Character.toString('A' + number - 1);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case RUSSIAN_LOWER -> RUSSIAN.substring(number - 1, number);
            case RUSSIAN_UPPER -> RUSSIAN.substring(number - 1, number).toUpperCase(Locale.ROOT);
            case BULLET -> "";
        };
    }

    private static int readDecimal(String written) {
        boolean digits =
                written.length() <= 3 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !written.isEmpty() ? Integer.parseInt(written) : -1;
    }

    private static int readLetter(String written, char first) {
        int number = written.length() == 1 ? written.charAt(0) - first + 1 : -1;
        return number <= 26 ? number : -1;
    }

    private static int readRussian(String written) {
        return written.length() == 1 ? RUSSIAN.indexOf(written) + 1 : -1;
    }

    private static int readRoman(String written) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (written.startsWith(ROMAN_DIGITS[i], at) && number <= LAST) {
                number += ROMAN_VALUES[i];
                at += ROMAN_DIGITS[i].length();
            }
        }
        return at == written.length() && number <= LAST ? number : -1;
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_DIGITS[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
