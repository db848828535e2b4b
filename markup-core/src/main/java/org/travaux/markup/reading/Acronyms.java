package org.travaux.markup.reading;

import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.text.TextRange;

/** Tells an abbreviation of the words before it from a delegation's name. */
final class Acronyms {
    private static final String ARTICLE = "the ";
    private static final int ENOUGH = 300;

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
        String letters = abbreviation.replaceAll("\\P{Lu}", "");
        if (letters.length() < 2) {
            return false;
        }
        String[] parts = words.split("[^\\p{L}\\p{N}]+");
        int letter = letters.length() - 1;
        for (int i = parts.length - 1; i >= 0 && letter >= 0; i--) {
            if (parts[i].isEmpty()) {
                continue;
            }
            char first = Character.toUpperCase(parts[i].charAt(0));
            if (first == letters.charAt(letter)) {
                letter--;
            } else if (parts[i].length() > 3) {
                return false;
            }
        }
        return letter < 0;
    }
}
