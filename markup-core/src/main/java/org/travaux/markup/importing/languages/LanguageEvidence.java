package org.travaux.markup.importing.languages;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a paragraph's letters and words say about the language that it is in.
 *
 * @param language the most likely one, or null if nothing tells
 * @param against for each of {@link LanguageWords#all} how much speaks against it, from 0
 * @param letters how many letters told something
 * @param prose whether it is written as sentences are, and as headings and names are not
 */
public record LanguageEvidence(
        @Nullable Language language, List<Integer> against, int letters, boolean prose) {
    /** More than this says no more. */
    private static final int MOST = 60;

    private static final int FEWEST_LETTERS = 3;

    /** A sentence has at least so many letters; a line that ends without a point, more. */
    private static final int SENTENCE = 12;

    private static final int LONG_LINE = 100;

    /** A name of so many letters may be written alike in two languages. */
    private static final int NAME = 10;

    /** Letters that only one language has are many from so many fifths of their least share. */
    private static final int MANY = 8;

    private static final int LONGEST_CODE = 5;

    /** What the words and letters of a paragraph tell. */
    public static LanguageEvidence of(String text) {
        return new Counting().count(text);
    }

    /** What was counted in one paragraph. */
    private static final class Counting {
        private final List<LanguageWords> languages = LanguageWords.all();
        private final int[] words = new int[languages.size()];
        private final int[] own = new int[languages.size()];
        private final List<UnicodeScript> scripts =
                languages.stream().map(each -> each.written().script()).distinct().toList();

        /** How many letters are of each script. */
        private final int[] letters = new int[scripts.size()];

        private int capitals;
        private int allWords;

        LanguageEvidence count(String text) {
            int i = 0;
            while (i < text.length()) {
                int end = i;
                while (end < text.length() && !isSpace(text.charAt(end))) {
                    end++;
                }
                if (end > i && !isCode(text, i, end)) {
                    countWords(text, i, end);
                }
                i = end + 1;
            }
            return evidence(endsSentence(text));
        }

        private static boolean endsSentence(String text) {
            int i = text.length() - 1;
            while (i > 0 && "])}*»”\"' \n".indexOf(text.charAt(i)) >= 0) {
                i--;
            }
            return i >= 0 && ".,;:!?…".indexOf(text.charAt(i)) >= 0;
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
        }

        /** An address, a symbol, a number with letters: the same in every language. */
        private static boolean isCode(String text, int start, int end) {
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                boolean web = c == '@' || c == '_' || (c == ':' && text.startsWith("://", i));
                if (web || Character.isDigit(c)) {
                    return true;
                }
            }
            return text.regionMatches(true, start, "www.", 0, 4);
        }

        private void countWords(String text, int start, int end) {
            int i = start;
            while (i < end) {
                int from = i;
                while (i < end && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                if (i > from) {
                    countWord(text.substring(from, i), i < end && text.charAt(i) == '.');
                }
                i++;
            }
        }

        private void countWord(String word, boolean point) {
            boolean upper = true;
            int latinHere = 0;
            int[] here = new int[letters.length];
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                latinHere += isLatin(c) ? 1 : 0;
                int script =
                        scripts.indexOf(isLatin(c) ? UnicodeScript.LATIN : UnicodeScript.of(c));
                if (script >= 0) {
                    here[script]++;
                }
                upper &= Character.isUpperCase(c);
            }
            boolean initial = word.length() == 1 && upper && point;
            boolean code = upper && latinHere == word.length() && word.length() <= LONGEST_CODE;
            String lower = word.toLowerCase(Locale.ROOT);
            boolean known = false;
            for (int i = 0; i < languages.size() && !initial; i++) {
                if (languages.get(i).words().contains(lower)) {
                    words[i]++;
                    known = true;
                }
            }
            if (code && !known) {
                return;
            }
            allWords++;
            for (int i = 0; i < here.length; i++) {
                letters[i] += here[i];
            }
            capitals += upper ? word.length() : 0;
            for (int i = 0; i < languages.size(); i++) {
                String only = languages.get(i).written().letters();
                for (int at = 0; at < lower.length() && !only.isEmpty(); at++) {
                    own[i] += only.indexOf(lower.charAt(at)) >= 0 ? 1 : 0;
                }
            }
        }

        private static boolean isLatin(char c) {
            return (c >= 'A' && c <= 'z') || (c >= '\u00c0' && c <= '\u024f');
        }

        private LanguageEvidence evidence(boolean ended) {
            UnicodeScript script = mostly();
            int telling = 2 * letters[scripts.indexOf(script)] - all();
            if (telling < FEWEST_LETTERS) {
                List<Integer> nothing = languages.stream().map(_ -> 0).toList();
                return new LanguageEvidence(null, nothing, 0, false);
            }
            int best = best(script);
            boolean told = best >= 0 && signs(best) > 0;
            Integer[] against = new Integer[languages.size()];
            for (int i = 0; i < against.length; i++) {
                against[i] = 0;
                if (languages.get(i).written().script() != script) {
                    boolean sure = told || script != UnicodeScript.LATIN;
                    against[i] = Math.min(MOST, sure ? telling : telling / 2);
                } else if (i != best) {
                    against[i] = Math.min(MOST, told ? telling : untold(telling));
                }
            }
            boolean prose =
                    best >= 0
                            && capitals * 2 < telling
                            && allWords >= 2
                            && (ended ? telling >= SENTENCE : telling > LONG_LINE);
            Language language = best < 0 ? null : languages.get(best).language();
            return new LanguageEvidence(language, List.of(against), telling, prose);
        }

        /** The script that most letters are of. */
        private UnicodeScript mostly() {
            int most = 0;
            for (int i = 1; i < letters.length; i++) {
                most = letters[i] > letters[most] ? i : most;
            }
            return scripts.get(most);
        }

        private int all() {
            return IntStream.of(letters).sum();
        }

        /** A long line without a letter that only one language has is hardly in that language. */
        private static int untold(int letters) {
            return Math.max(letters / 3, letters - NAME);
        }

        /** The language of that script with most signs of it; the first where there are none. */
        private int best(UnicodeScript script) {
            int best = -1;
            for (int i = 0; i < languages.size(); i++) {
                if (languages.get(i).written().script() == script
                        && (best < 0 || weight(i) > weight(best))) {
                    best = i;
                }
            }
            return best;
        }

        /** Letters that a language alone has say more than words, if there are enough of them. */
        private int weight(int language) {
            boolean many = isShare(own[language], MANY, language);
            return many ? MOST + own[language] : signs(language);
        }

        /** Whether a number is more than so many fifths of a language's share of all letters. */
        private boolean isShare(int number, int fifths, int language) {
            return number * 500L
                    > (long) all() * fifths * languages.get(language).written().share();
        }

        private int signs(int language) {
            boolean some = isShare(own[language], MANY / 2, language);
            return words[language] + (some ? 1 + own[language] / 3 : 0);
        }
    }
}
