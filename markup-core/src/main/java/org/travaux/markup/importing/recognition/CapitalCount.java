package org.travaux.markup.importing.recognition;

import org.travaux.markup.text.RomanNumeral;

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
        int numeral = RomanNumeral.value(capital, 100);
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
}
