package org.travaux.markup.concordance.wording;

import org.travaux.markup.concordance.facts.MaskedText;
import org.travaux.markup.concordance.facts.TextWord;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in a row, as {@code contrasts.json} writes them: {@code not_later_than}, {@code from_#}.
 *
 * @param words each with what it is compared by
 * @param capital whether the first of them begins with a capital
 */
record SensePattern(List<Word> words, boolean capital) {
    private enum By {
        WHOLE,
        BEGINNING,
        END,
        NUMBER
    }

    record Word(String letters, By by) {
        static Word of(String written) {
            if (written.equals("#")) {
                return new Word("", By.NUMBER);
            } else if (written.startsWith("*")) {
                return new Word(written.substring(1), By.END);
            } else if (written.endsWith("*")) {
                return new Word(written.substring(0, written.length() - 1), By.BEGINNING);
            }
            return new Word(written, By.WHOLE);
        }

        boolean is(String word) {
            return switch (by) {
                case WHOLE -> word.equals(letters);
                case BEGINNING -> word.startsWith(letters);
                case END -> word.endsWith(letters);
                case NUMBER -> false;
            };
        }
    }

    static SensePattern of(String written, boolean capital) {
        List<Word> words = new ArrayList<>();
        for (String word : written.split("_")) {
            words.add(Word.of(word));
        }
        return new SensePattern(List.copyOf(words), capital);
    }

    /** Whether the first word is known by its end only. */
    boolean beginsAnyhow() {
        return words.getFirst().by == By.END;
    }

    String firstLetters() {
        return words.getFirst().letters;
    }

    /** How many words of a text it takes; a number is none. */
    int length() {
        return words.getLast().by == By.NUMBER ? words.size() - 1 : words.size();
    }

    /** More words say more than one, a whole word more than a beginning, a longer one more. */
    int weight() {
        Word first = words.getFirst();
        return words.size() * 1000
                + (first.by == By.WHOLE ? 500 : 0)
                + words.stream().mapToInt(word -> word.letters.length()).sum();
    }

    boolean stands(MaskedText text, int index) {
        List<TextWord> all = text.words();
        if (index + length() > all.size() || (capital && !all.get(index).capital())) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            if (!words.get(i).is(all.get(index + i).lowerCase())
                    || (i > 0 && !text.areBeside(index + i - 1, index + i))) {
                return false;
            }
        }
        return length() == words.size() || text.hasNumberBehind(index + length() - 1);
    }
}
