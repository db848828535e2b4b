package org.travaux.markup.importing.recognition;

import java.util.Locale;

/**
 * Whether capital letters and numerals in front of sentences count them: {@code A.}, {@code B.} do,
 * the {@code J.} of a name does not.
 */
final class CapitalCount {
    private String lastLetter = "";
    private int lastNumeral;
    private boolean counted;

    /** Sees the next label, {@code B.} */
    void count(String label) {
        counted = goesOn(label);
    }

    /** Whether the label seen last is the first of a count or goes on with it. */
    boolean counted() {
        return counted;
    }

    private boolean goesOn(String label) {
        String capital = label.substring(0, label.length() - 1);
        int numeral = numeral(capital);
        if (numeral == 1 || (numeral > 0 && numeral == lastNumeral + 1)) {
            lastNumeral = numeral;
            return true;
        }
        boolean follows =
                capital.equals("A")
                        || capital.equals("А")
                        || (!lastLetter.isEmpty() && capital.charAt(0) == lastLetter.charAt(0) + 1);
        if (follows) {
            lastLetter = capital;
        }
        return follows;
    }

    private static int numeral(String capital) {
        int value = 0;
        int next = 0;
        String latin = capital.toUpperCase(Locale.ROOT).replace('І', 'I').replace('Х', 'X');
        for (int i = latin.length() - 1; i >= 0; i--) {
            int digit =
                    switch (latin.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        case 'L' -> 50;
                        case 'C' -> 100;
                        default -> 0;
                    };
            if (digit == 0) {
                return 0;
            }
            value += digit < next ? -digit : digit;
            next = digit;
        }
        return value;
    }
}
