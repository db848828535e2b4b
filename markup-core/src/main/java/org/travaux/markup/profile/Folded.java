package org.travaux.markup.profile;

/** Characters as words are compared: small letters, with {@code е} for {@code ё}. */
final class Folded {
    /** Those of the Latin and Cyrillic alphabets, which are asked for all the time. */
    private static final char[] USUAL = new char[0x530];

    static {
        for (char c = 0; c < USUAL.length; c++) {
            USUAL[c] = fold(c);
        }
    }

    private Folded() {}

    /** A character as it is compared. */
    static char of(char c) {
        return c < USUAL.length ? USUAL[c] : fold(c);
    }

    private static char fold(char c) {
        char lower = Character.toLowerCase(c);
        return lower == 'ё' ? 'е' : lower;
    }

    /** Whether a stretch of a text is, as it is compared, a word that is folded already. */
    static boolean stands(String text, int from, int to, String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (of(text.charAt(i)) != word.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two stretches of texts of the same length are the same as they are compared. */
    static boolean areSame(String text, int from, String other, int fromOther, int length) {
        for (int i = 0; i < length; i++) {
            if (of(text.charAt(from + i)) != of(other.charAt(fromOther + i))) {
                return false;
            }
        }
        return true;
    }
}
