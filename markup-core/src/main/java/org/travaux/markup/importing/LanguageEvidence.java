package org.travaux.markup.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Language;

import java.util.List;
import java.util.Locale;

/**
 * What a paragraph's letters and words say about the language that it is in.
 *
 * @param language the most likely one, or null if nothing tells
 * @param against for each of {@link LanguageWords#all} how much speaks against it, from 0
 * @param letters how many letters told something
 * @param prose whether it is written as sentences are, and as headings and names are not
 */
record LanguageEvidence(
        @Nullable Language language, List<Integer> against, int letters, boolean prose) {
    /** More than this says no more. */
    private static final int MOST = 60;

    private static final int FEWEST_LETTERS = 3;

    /** A sentence has at least so many letters; a line that ends without a point, more. */
    private static final int SENTENCE = 12;

    private static final int LONG_LINE = 100;

    /** A name of so many letters may be written alike in two languages. */
    private static final int NAME = 10;

    /** Of a hundred letters of a Kazakh text, at least so many are only Kazakh's. */
    private static final int KAZAKH_LETTERS = 8;

    private static final int LONGEST_CODE = 5;

    static LanguageEvidence of(String text) {
        return new Counting().count(text);
    }

    /** What was counted in one paragraph. */
    private static final class Counting {
        private final List<LanguageWords> languages = LanguageWords.all();
        private final int[] words = new int[languages.size()];
        private final int[] own = new int[languages.size()];
        private int latin;
        private int cyrillic;
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
            int cyrillicHere = 0;
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                latinHere += isLatin(c) ? 1 : 0;
                cyrillicHere += isCyrillic(c) ? 1 : 0;
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
            latin += latinHere;
            cyrillic += cyrillicHere;
            capitals += upper ? word.length() : 0;
            for (int i = 0; i < languages.size(); i++) {
                String letters = languages.get(i).letters();
                for (int at = 0; at < lower.length() && !letters.isEmpty(); at++) {
                    own[i] += letters.indexOf(lower.charAt(at)) >= 0 ? 1 : 0;
                }
            }
        }

        private static boolean isLatin(char c) {
            return (c >= 'A' && c <= 'z') || (c >= '\u00c0' && c <= '\u024f');
        }

        private static boolean isCyrillic(char c) {
            return c >= '\u0400' && c <= '\u052f';
        }

        private LanguageEvidence evidence(boolean ended) {
            int letters = Math.abs(latin - cyrillic);
            boolean inCyrillic = cyrillic > latin;
            if (letters < FEWEST_LETTERS) {
                List<Integer> nothing = languages.stream().map(_ -> 0).toList();
                return new LanguageEvidence(null, nothing, 0, false);
            }
            int best = best(inCyrillic);
            boolean told = best >= 0 && signs(best) > 0;
            Integer[] against = new Integer[languages.size()];
            for (int i = 0; i < against.length; i++) {
                against[i] = 0;
                if (languages.get(i).cyrillic() != inCyrillic) {
                    against[i] = Math.min(MOST, told || inCyrillic ? letters : letters / 2);
                } else if (i != best) {
                    against[i] = Math.min(MOST, told ? letters : untold(letters));
                }
            }
            boolean prose =
                    best >= 0
                            && capitals * 2 < letters
                            && allWords >= 2
                            && (ended ? letters >= SENTENCE : letters > LONG_LINE);
            Language language = best < 0 ? null : languages.get(best).language();
            return new LanguageEvidence(language, List.of(against), letters, prose);
        }

        /** A long line without a letter that only one language has is hardly in that language. */
        private static int untold(int letters) {
            return Math.max(letters / 3, letters - NAME);
        }

        /** The language of that script with most signs of it; the first where there are none. */
        private int best(boolean inCyrillic) {
            int best = -1;
            for (int i = 0; i < languages.size(); i++) {
                if (languages.get(i).cyrillic() == inCyrillic
                        && (best < 0 || weight(i) > weight(best))) {
                    best = i;
                }
            }
            return best;
        }

        /** Letters that a language alone has say more than words, if there are enough of them. */
        private int weight(int language) {
            boolean many = own[language] * 100 > (latin + cyrillic) * KAZAKH_LETTERS;
            return many ? MOST + own[language] : signs(language);
        }

        private int signs(int language) {
            boolean some = own[language] * 100 > (latin + cyrillic) * KAZAKH_LETTERS / 2;
            return words[language] + (some ? 1 + own[language] / 3 : 0);
        }
    }
}
