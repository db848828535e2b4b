package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters of one script that pass for another's: Latin {@code i} and {@code ə} in Kazakh words,
 * Cyrillic {@code С} in a country's code. Pairs after Unicode's confusables (UTS #39), kept to
 * those that can't be told apart in print.
 */
final class LookAlikes {
    private static final String LATIN = "ABCEHIKMOPTXYSJƏƟaceiopxyəɵhsj";
    private static final String CYRILLIC = "АВСЕНІКМОРТХУЅЈӘӨасеіорхуәөһѕј";

    private LookAlikes() {}

    /** The word in Latin letters, or null if a letter of it has no Latin look-alike. */
    static @Nullable String inLatin(String word) {
        return replaced(word, CYRILLIC, LATIN);
    }

    /** The word in Cyrillic letters, or null if a letter of it has no Cyrillic look-alike. */
    static @Nullable String inCyrillic(String word) {
        return replaced(word, LATIN, CYRILLIC);
    }

    private static @Nullable String replaced(String word, String from, String to) {
        boolean toCyrillic = from.equals(LATIN);
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = from.indexOf(c);
            if (at >= 0) {
                out.append(to.charAt(at));
            } else if (toCyrillic ? isLatin(c) : isCyrillic(c)) {
                return null;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Words that mix the scripts with letters that look alike. */
    static List<Diagnostic> find(String source) {
        List<Diagnostic> found = new ArrayList<>();
        int latin = 0;
        int cyrillic = 0;
        int start = 0;
        for (int i = 0; i <= source.length(); i++) {
            char c = i < source.length() ? source.charAt(i) : ' ';
            if (isCyrillic(c)) {
                cyrillic++;
            } else if (isLatin(c)) {
                latin++;
            } else {
                if (latin > 0 && cyrillic > 0) {
                    addMixed(source, new TextRange(start, i), latin, cyrillic, found);
                }
                latin = 0;
                cyrillic = 0;
                start = i + 1;
            }
        }
        return found;
    }

    private static void addMixed(
            String source, TextRange range, int latin, int cyrillic, List<Diagnostic> found) {
        String word = range.of(source);
        String first = cyrillic >= latin ? inCyrillic(word) : inLatin(word);
        String second = cyrillic >= latin ? inLatin(word) : inCyrillic(word);
        String meant = first != null ? first : second;
        if (meant != null) {
            found.add(diagnostic(range, meant));
        }
    }

    static Diagnostic diagnostic(TextRange range, String meant) {
        return new Diagnostic(
                DiagnosticCode.LOOK_ALIKE_LETTERS,
                range,
                List.of(meant),
                List.of(Fix.of(Fix.Kind.REPLACE_LETTERS, new TextEdit(range, meant))));
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c <= 0x52F;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 0xC0 && c <= 0x2AF && c != 0xD7 && c != 0xF7);
    }
}
