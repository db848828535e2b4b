package org.travaux.markup.concordance.facts;

/** Roman numerals up to 39, also in the Cyrillic letters that look like them. */
final class Roman {
    private Roman() {}

    static boolean isNumber(String letters) {
        return letters.chars().allMatch(c -> "IVXІХ".indexOf(c) >= 0);
    }

    /** The number that such letters stand for. */
    static int number(String letters) {
        int sum = 0;
        int before = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            int each =
                    switch (letters.charAt(i)) {
                        case 'I', 'І' -> 1;
                        case 'V' -> 5;
                        default -> 10;
                    };
            sum += each < before ? -each : each;
            before = Math.max(before, each);
        }
        return sum;
    }
}
