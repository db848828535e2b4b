package org.travaux.markup.typography;

import java.util.Locale;

/** Capitals carried over from one spelling of a word to another. */
final class MatchingCase {
    private MatchingCase() {}

    /** A word in lower case with the capitals of another: all, the first, or none. */
    static String as(String pattern, String lowerCase) {
        if (pattern.length() > 1 && pattern.equals(pattern.toUpperCase(Locale.ROOT))) {
            return lowerCase.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(pattern.charAt(0))
                ? lowerCase.substring(0, 1).toUpperCase(Locale.ROOT) + lowerCase.substring(1)
                : lowerCase;
    }
}
