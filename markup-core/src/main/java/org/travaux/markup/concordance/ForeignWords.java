package org.travaux.markup.concordance;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Language;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Objects;

/**
 * Words of another language in a text. Names, quotations, what stands in brackets and expressions
 * that every language borrows are none.
 *
 * @param language in which they are written
 * @param range from the first to the last of them
 * @param whole whether they are most of the text
 */
record ForeignWords(Language language, TextRange range, boolean whole) {
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
            return !other.equals(Language.ENGLISH) || function > 0;
        }

        /** Whether a word can be one of the other language. */
        private boolean isPossible(TextWord word) {
            boolean latin = isLatin(word);
            if (other.equals(Language.ENGLISH)) {
                return latin && !own.borrowed().contains(word.lowerCase());
            }
            if (latin) {
                return false;
            }
            return other.equals(Language.KAZAKH)
                    || (!own.hasOwnLetter(word.lowerCase()) || own.letters().isEmpty());
        }

        /** Whether it can only be one of the other language. */
        private boolean isOther(TextWord word) {
            if (other.equals(Language.ENGLISH)) {
                return true;
            } else if (other.equals(Language.KAZAKH)) {
                return forms.hasOwnLetter(word.lowerCase());
            }
            return own.letters().isEmpty()
                    || forms.function().contains(word.lowerCase())
                    || WordingForms.endsWith(word.lowerCase(), forms.endings());
        }
    }

    private static boolean isLatin(TextWord word) {
        char c = word.lowerCase().charAt(0);
        return c < '\u0250';
    }

    /** The longest row of words of another language; null if there is none. */
    static @Nullable ForeignWords in(
            MaskedText masked, Language language, List<TextRange> quotations) {
        WordingForms own = Objects.requireNonNull(WordingForms.of(language));
        ForeignWords found = null;
        for (Language other : others(masked, language)) {
            WordingForms forms = Objects.requireNonNull(WordingForms.of(other));
            ForeignWords each = new Search(masked, other, forms, own, quotations).found();
            if (each != null && (found == null || each.range.length() > found.range.length())) {
                found = each;
            }
        }
        return found;
    }

    /** The languages of which something can be there, by the letters. */
    private static List<Language> others(MaskedText masked, Language language) {
        int latin = 0;
        int cyrillic = 0;
        int kazakh = 0;
        int russian = 0;
        WordingForms kazakhForms = Objects.requireNonNull(WordingForms.of(Language.KAZAKH));
        WordingForms russianForms = Objects.requireNonNull(WordingForms.of(Language.RUSSIAN));
        for (TextWord word : masked.words()) {
            if (isLatin(word)) {
                latin++;
            } else {
                cyrillic++;
                if (kazakhForms.hasOwnLetter(word.lowerCase())) {
                    kazakh++;
                } else if (russianForms.function().contains(word.lowerCase())) {
                    russian++;
                }
            }
        }
        return switch (language.tag()) {
            case "en" ->
                    cyrillic < FEWEST
                            ? List.of()
                            : List.of(kazakh > russian ? Language.KAZAKH : Language.RUSSIAN);
            case "ru" ->
                    kazakh >= FEWEST
                            ? List.of(Language.KAZAKH, Language.ENGLISH)
                            : latin >= FEWEST ? List.of(Language.ENGLISH) : List.of();
            default ->
                    russian > 0
                            ? List.of(Language.RUSSIAN, Language.ENGLISH)
                            : latin >= FEWEST ? List.of(Language.ENGLISH) : List.of();
        };
    }
}
