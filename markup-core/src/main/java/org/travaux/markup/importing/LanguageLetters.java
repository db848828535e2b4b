package org.travaux.markup.importing;

import org.travaux.markup.draft.Language;

/** Which language a text is in, by its letters. */
public final class LanguageLetters {
    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final int SAMPLE = 20_000;

    private LanguageLetters() {}

    /** Kazakh if enough letters are only Kazakh's, Russian if most are Cyrillic, else English. */
    public static Language guess(String text) {
        int cyrillic = 0;
        int kazakh = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            cyrillic += c >= 0x400 && c <= 0x52F ? 1 : 0;
            kazakh += KAZAKH_LETTERS.indexOf(c) >= 0 ? 1 : 0;
        }
        if (cyrillic * 2 < letters || letters == 0) {
            return Language.ENGLISH;
        }
        return kazakh * 20 > cyrillic ? Language.KAZAKH : Language.RUSSIAN;
    }
}
