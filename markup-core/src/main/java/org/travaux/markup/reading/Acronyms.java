package org.travaux.markup.reading;

import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.text.TextRange;

/** Tells an abbreviation of the words before it from a delegation's name. */
final class Acronyms {
    private static final String ARTICLE = "the ";
    private static final int ENOUGH = 300;
    private static final int LONGEST_SMALL_WORD = 3;

    private Acronyms() {}

    /** The end of a text's range, enough of it to know what abbreviates it. */
    static String enough(String text, TextRange range) {
        return text.substring(Math.max(range.start(), range.end() - ENOUGH), range.end());
    }

    /** Whether a name in parentheses only abbreviates the words before it. */
    static boolean isAcronym(String name, String words, DelegationRegister delegations) {
        if (abbreviates(name, words)) {
            return true;
        }
        String bare = words.strip();
        bare = bare.startsWith(ARTICLE) ? bare.substring(ARTICLE.length()) : bare;
        Delegation named = delegations.find(bare);
        return named != null && named.equals(delegations.find(name));
    }

    /**
     * Whether the capitals of {@code abbreviation} are the first letters of the last words of
     * {@code words}: {@code LDCs} of "the least developed countries". Small words may be passed
     * over.
     */
    private static boolean abbreviates(String abbreviation, String words) {
        String letters = capitals(abbreviation);
        if (letters.length() < 2) {
            return false;
        }
        int letter = letters.length() - 1;
        int end = words.length();
        while (letter >= 0) {
            end = endOfWord(words, end);
            if (end == 0) {
                return false;
            }
            int start = startOfWord(words, end);
            if (Character.toUpperCase(words.charAt(start)) == letters.charAt(letter)) {
                letter--;
            } else if (end - start > LONGEST_SMALL_WORD) {
                return false;
            }
            end = start;
        }
        return true;
    }

    private static String capitals(String abbreviation) {
        StringBuilder capitals = new StringBuilder(abbreviation.length());
        for (int i = 0; i < abbreviation.length(); i++) {
            char c = abbreviation.charAt(i);
            if (Character.getType(c) == Character.UPPERCASE_LETTER) {
                capitals.append(c);
            }
        }
        return capitals.toString();
    }

    /** Where the last word before an offset ends; 0 if there is none. */
    private static int endOfWord(String words, int from) {
        int end = from;
        while (end > 0 && !isOfWord(words.codePointBefore(end))) {
            end--;
        }
        return end;
    }

    private static int startOfWord(String words, int end) {
        int start = end;
        while (start > 0 && isOfWord(words.codePointBefore(start))) {
            start -= Character.charCount(words.codePointBefore(start));
        }
        return start;
    }

    private static boolean isOfWord(int character) {
        return Character.isLetter(character)
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER ->
                            true;
                    default -> false;
                };
    }
}
