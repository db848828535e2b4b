package org.travaux.markup.text;

/**
 * Letters that stand for others, one for one.
 *
 * @param from the letters that are replaced
 * @param to what each of them becomes, at the same place
 */
public record LetterSubstitution(String from, String to) {
    /**
     * A substitution.
     *
     * @throws IllegalArgumentException if there are not as many of both
     */
    public LetterSubstitution {
        if (from.length() != to.length()) {
            throw new IllegalArgumentException(from + " and " + to);
        }
    }

    /** A text of the same length with the letters replaced. */
    public String in(String text) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < replaced.length(); i++) {
            int at = from.indexOf(replaced.charAt(i));
            if (at >= 0) {
                replaced.setCharAt(i, to.charAt(at));
            }
        }
        return replaced.toString();
    }
}
