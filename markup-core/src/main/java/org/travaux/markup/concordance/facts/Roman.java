package org.travaux.markup.concordance.facts;

import org.travaux.markup.text.RomanNumeral;

/** Roman numerals up to 39, also in the Cyrillic letters that look like them. */
final class Roman {
    private Roman() {}

    static boolean isNumber(String letters) {
        return letters.chars().allMatch(c -> "IVXІХ".indexOf(c) >= 0);
    }

    /** The number that such letters stand for. */
    static int number(String letters) {
        return RomanNumeral.value(letters, 10);
    }
}
