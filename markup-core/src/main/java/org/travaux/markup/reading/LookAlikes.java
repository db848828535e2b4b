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

    private static final int LATIN_LETTER = 1;
    private static final int CYRILLIC_LETTER = 2;
    private static final byte[] SCRIPTS = new byte[0x530];

    static {
        for (char c = 0; c < SCRIPTS.length; c++) {
            boolean latin =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= 0xC0 && c <= 0x2AF && c != 0xD7 && c != 0xF7);
            SCRIPTS[c] = (byte) (latin ? LATIN_LETTER : c >= 0x400 ? CYRILLIC_LETTER : 0);
        }
    }

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
        return isMixed(source) ? findMixed(source) : List.of();
    }

    /**
     * Whether letters of two scripts stand side by side, as they do somewhere in every mixed word.
     * Nearly always they don't, and to learn that no word need be told from the next.
     */
    private static boolean isMixed(String source) {
        int before = 0;
        for (int i = 0; i < source.length(); i++) {
            int script = script(source.charAt(i));
            if ((before | script) == (LATIN_LETTER | CYRILLIC_LETTER)) {
                return true;
            }
            before = script;
        }
        return false;
    }

    private static List<Diagnostic> findMixed(String source) {
        List<Diagnostic> found = new ArrayList<>();
        int scripts = 0;
        int start = 0;
        for (int i = 0; i <= source.length(); i++) {
            int script = i < source.length() ? script(source.charAt(i)) : 0;
            if (script != 0) {
                scripts |= script;
                continue;
            }
            if (scripts == (LATIN_LETTER | CYRILLIC_LETTER)) {
                addMixed(source, new TextRange(start, i), found);
            }
            scripts = 0;
            start = i + 1;
        }
        return found;
    }

    private static void addMixed(String source, TextRange range, List<Diagnostic> found) {
        String word = range.of(source);
        long latin = word.chars().filter(c -> isLatin((char) c)).count();
        long cyrillic = word.chars().filter(c -> isCyrillic((char) c)).count();
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
        return script(c) == CYRILLIC_LETTER;
    }

    private static boolean isLatin(char c) {
        return script(c) == LATIN_LETTER;
    }

    private static int script(char c) {
        return c < SCRIPTS.length ? SCRIPTS[c] : 0;
    }
}
