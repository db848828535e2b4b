package org.travaux.markup.pairing;

/**
 * What an alternative says without the brackets within it, which are open points of their own.
 *
 * @param text its words
 * @param brackets how many brackets open within
 */
record OutermostWords(String text, int brackets) {
    /** So many characters are no few words any more, whatever they are. */
    private static final int LONGEST = 1_000;

    static OutermostWords of(String words) {
        if (words.indexOf('[') < 0) {
            return new OutermostWords(words, 0);
        }
        StringBuilder own = new StringBuilder();
        int depth = 0;
        int brackets = 0;
        for (int i = 0; i < Math.min(words.length(), LONGEST); i++) {
            char c = words.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                brackets++;
                depth++;
                own.append(' ');
            } else if (c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                own.append(c);
            }
        }
        return new OutermostWords(words.length() > LONGEST ? "" : own.toString(), brackets);
    }
}
