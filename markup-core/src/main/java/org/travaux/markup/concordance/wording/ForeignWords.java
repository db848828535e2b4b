package org.travaux.markup.concordance.wording;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.facts.MaskedText;
import org.travaux.markup.concordance.facts.TextWord;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words of another language in a text. Names, quotations, what stands in brackets and expressions
 * that every language borrows are none.
 *
 * @param language in which they are written
 * @param range from the first to the last of them
 * @param whole whether they are most of the text
 */
public record ForeignWords(Language language, TextRange range, boolean whole) {
    /** How many words of a row have to be certain. */
    private static final int FEWEST = 3;

    /** Looks for rows of words of one other language, and returns the longest of them. */
    private static final class Search {
        private final MaskedText masked;
        private final Language other;
        private final WordingForms forms;
        private final WordingForms own;
        private final List<TextRange> quotations;
        private int first = -1;
        private int last = -1;
        private int certain;
        private int function;
        private int inAll;
        private int bestCertain;
        private @Nullable TextRange best;

        Search(
                MaskedText masked,
                Language other,
                WordingForms forms,
                WordingForms own,
                List<TextRange> quotations) {
            this.masked = masked;
            this.other = other;
            this.forms = forms;
            this.own = own;
            this.quotations = quotations;
        }

        @Nullable ForeignWords found() {
            List<TextWord> words = masked.words();
            int quotation = 0;
            int depth = 0;
            int at = 0;
            for (int i = 0; i < words.size(); i++) {
                TextWord word = words.get(i);
                for (; at < word.start(); at++) {
                    char c = masked.text().charAt(at);
                    depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
                }
                while (quotation < quotations.size()
                        && quotations.get(quotation).end() <= word.start()) {
                    quotation++;
                }
                boolean apart =
                        depth > 0
                                || (quotation < quotations.size()
                                        && quotations.get(quotation).start() < word.start());
                boolean possible = isPossible(word);
                inAll += possible && isOther(word) ? 1 : 0;
                if (apart || !possible) {
                    endRow();
                } else {
                    add(i, word);
                }
            }
            endRow();
            boolean whole = words.size() > 1 && inAll * 2 > words.size();
            if (best == null) {
                return null;
            }
            return new ForeignWords(other, best, whole);
        }

        private void add(int index, TextWord word) {
            if (first < 0) {
                first = index;
            }
            last = index;
            if (forms.function().contains(word.lowerCase())) {
                function++;
                certain++;
            } else if (isOther(word) && !word.capital()) {
                certain++;
            }
        }

        private void endRow() {
            boolean others = last - first + 1 > function;
            if (first >= 0 && certain >= FEWEST && others && isRow() && certain > bestCertain) {
                bestCertain = certain;
                List<TextWord> words = masked.words();
                best = new TextRange(words.get(first).start(), words.get(last).end());
            }
            first = -1;
            last = -1;
            certain = 0;
            function = 0;
        }

        /** Latin words without any English among them may be Latin. */
        private boolean isRow() {
            return !forms.speaksUp() || function > 0;
        }

        /** Whether a word can be one of the other language. */
        private boolean isPossible(TextWord word) {
            if (script(word) != forms.script() || own.borrowed().contains(word.lowerCase())) {
                return false;
            }
            return forms.script() != own.script()
                    || forms.hasOwnLetters()
                    || !own.hasOwnLetter(word.lowerCase());
        }

        /** Whether it can only be one of the other language. */
        private boolean isOther(TextWord word) {
            if (forms.hasOwnLetters()) {
                return forms.hasOwnLetter(word.lowerCase());
            }
            return forms.script() != own.script()
                    || forms.function().contains(word.lowerCase())
                    || WordingForms.endsWith(word.lowerCase(), forms.endings());
        }
    }

    private static UnicodeScript script(TextWord word) {
        char c = word.lowerCase().charAt(0);
        return c < '\u0250' ? UnicodeScript.LATIN : UnicodeScript.of(c);
    }

    /** The longest row of words of another language; null if there is none. */
    static @Nullable ForeignWords in(
            MaskedText masked, Language language, List<TextRange> quotations) {
        WordingForms own = Objects.requireNonNull(WordingForms.of(language));
        ForeignWords found = null;
        for (Language other : others(masked, language, own)) {
            WordingForms forms = Objects.requireNonNull(WordingForms.of(other));
            ForeignWords each = new Search(masked, other, forms, own, quotations).found();
            if (each != null && (found == null || each.range.length() > found.range.length())) {
                found = each;
            }
        }
        return found;
    }

    /**
     * The languages of which something can be there, by the letters: those of the same script, and
     * of each other script the one that most words are of.
     */
    private static List<Language> others(MaskedText masked, Language language, WordingForms own) {
        Map<UnicodeScript, Integer> words = new EnumMap<>(UnicodeScript.class);
        masked.words().forEach(word -> words.merge(script(word), 1, Integer::sum));
        List<Language> others = new ArrayList<>();
        Map<UnicodeScript, Language> likeliest = new EnumMap<>(UnicodeScript.class);
        Map<UnicodeScript, Integer> most = new EnumMap<>(UnicodeScript.class);
        for (Map.Entry<Language, WordingForms> each : WordingForms.all().entrySet()) {
            WordingForms forms = each.getValue();
            UnicodeScript script = forms.script();
            boolean same = script == own.script();
            if (each.getKey().equals(language)
                    || words.getOrDefault(script, 0) < (same ? 1 : FEWEST)) {
                continue;
            }
            int signs = signs(masked, forms);
            if (same && signs >= (forms.hasOwnLetters() ? FEWEST : 1)) {
                others.add(each.getKey());
            } else if (!same && signs > most.getOrDefault(script, -1)) {
                most.put(script, signs);
                likeliest.put(script, each.getKey());
            }
        }
        others.addAll(likeliest.values());
        return others;
    }

    /** How many words are surely of a language: by its letters, or if it has none by its words. */
    private static int signs(MaskedText masked, WordingForms forms) {
        int signs = 0;
        for (TextWord word : masked.words()) {
            boolean sign =
                    forms.hasOwnLetters()
                            ? forms.hasOwnLetter(word.lowerCase())
                            : forms.function().contains(word.lowerCase());
            signs += sign ? 1 : 0;
        }
        return signs;
    }
}
