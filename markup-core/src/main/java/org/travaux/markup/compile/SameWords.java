package org.travaux.markup.compile;

import org.travaux.markup.compare.WordTokens;

import java.util.Locale;

/** Whether two proposals say the same: spaces, quotation marks and the first capital apart. */
final class SameWords {
    private static final String QUOTATION = "\"“”„‟«»‹›";
    private static final String APOSTROPHES = "'‘’‚ʼ";

    private SameWords() {}

    /** What proposals that say the same have in common. */
    static String key(String words) {
        StringBuilder key = new StringBuilder();
        for (String word : WordTokens.of(words).words()) {
            String plain =
                    key.isEmpty()
                            ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)
                            : word;
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                key.append(
                        QUOTATION.indexOf(c) >= 0 ? '"' : APOSTROPHES.indexOf(c) >= 0 ? '\'' : c);
            }
            key.append(' ');
        }
        return key.toString();
    }
}
