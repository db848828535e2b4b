package org.travaux.markup.reading;

/** Tells an abbreviation of the words before it from a delegation's name. */
final class Acronyms {
    private Acronyms() {}

    /**
     * Whether the capitals of {@code abbreviation} are the first letters of the last words of {@code
     * words}: {@code LDCs} of "the least developed countries". Small words may be passed over.
     */
    static boolean abbreviates(String abbreviation, String words) {
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
