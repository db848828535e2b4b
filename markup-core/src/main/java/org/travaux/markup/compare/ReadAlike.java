package org.travaux.markup.compare;

import org.travaux.markup.text.Composed;
import org.travaux.markup.text.LetterSubstitution;
import org.travaux.markup.text.Space;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that read the same, whatever spaces, quotation marks and dashes they are written with. */
public final class ReadAlike {
    private static final LetterSubstitution SIGNS =
            new LetterSubstitution("«»“”„‟‹›‘’‚ʼ‐‑–—−", "\"\"\"\"\"\"\"\"''''-----");
    private static final String NOTHING = "\u00ad\u2060\u200b\ufeff";

    private ReadAlike() {}

    /** Whether two wordings read the same. */
    static boolean is(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /** Whether two rows of words read the same but for capitals and commas. */
    static boolean isButForCapitals(List<String> one, List<String> other) {
        return letters(one).equals(letters(other));
    }

    private static List<String> letters(List<String> words) {
        List<String> letters = new ArrayList<>();
        for (String word : words) {
            if (!word.equals(",")) {
                letters.add(plain(word).toLowerCase(Locale.ROOT));
            }
        }
        return letters;
    }

    /** What all wordings that read the same have in common. */
    public static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        String signs = SIGNS.in(Composed.letters(words));
        for (int i = 0; i < signs.length(); i++) {
            char c = signs.charAt(i);
            if (!Space.is(c)) {
                boolean gap = i > 0 && Space.is(signs.charAt(i - 1)) && !plain.isEmpty();
                plain.append(gap ? " " : "");
                if (NOTHING.indexOf(c) < 0) {
                    plain.append(c);
                }
            }
        }
        return plain.toString();
    }
}
