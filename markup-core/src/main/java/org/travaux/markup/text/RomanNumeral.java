package org.travaux.markup.text;

/** Roman numerals, in Latin letters or in the Cyrillic ones that look like them. */
public final class RomanNumeral {
    private RomanNumeral() {}

    /**
     * The number that letters stand for, capital or small; 0 if they are no numeral.
     *
     * @param highest what no letter of it stands for more than: 10 leaves {@code ll} and {@code cc}
     *     to be counted as letters
     */
    public static int value(String letters, int highest) {
        int value = 0;
        int behind = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            int digit = digit(letters.charAt(i));
            if (digit == 0 || digit > highest) {
                return 0;
            }
            value += digit < behind ? -digit : digit;
            behind = digit;
        }
        return value;
    }

    /**
     * A number as a numeral of capital Latin letters.
     *
     * @throws IllegalArgumentException if it is not between 1 and 399
     */
    public static String of(int number) {
        if (number < 1 || number > 399) {
            throw new IllegalArgumentException("not written in Roman numerals: " + number);
        }
        String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        return "C".repeat(number / 100) + tens[number / 10 % 10] + units[number % 10];
    }

    private static int digit(char letter) {
        return switch (Character.toUpperCase(letter)) {
            case 'I', '\u0406' -> 1;
            case 'V' -> 5;
            case 'X', '\u0425' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }
}
