package org.travaux.markup.importing.recognition;

import org.travaux.markup.importing.languages.LanguageWords;

import java.util.List;
import java.util.Locale;

/**
 * Lines that say what is enclosed with a note: {@code Enclosure: as stated, on 3 p.} They stand
 * anywhere on their page, as there is room.
 */
public final class Enclosures {
    private static final int LONGEST = 160;

    /** How far the colon may be behind the first word: {@code Enclosure(s):} */
    private static final int FARTHEST_COLON = 3;

    private Enclosures() {}

    /** Whether a paragraph is such a line, in any language. */
    public static boolean isOne(CharSequence text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String written = text.toString().replace("*", "");
        int end = 0;
        while (end < written.length() && Character.isLetter(written.charAt(end))) {
            end++;
        }
        int colon = written.indexOf(':', end);
        String opening = written.substring(0, end).toLowerCase(Locale.ROOT);
        List<LanguageWords> languages = LanguageWords.all();
        return end > 0
                && colon >= end
                && colon - end <= FARTHEST_COLON
                && languages.stream().anyMatch(words -> words.enclosures().contains(opening));
    }
}
