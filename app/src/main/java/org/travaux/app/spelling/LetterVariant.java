package org.travaux.app.spelling;

import java.util.function.Predicate;

/**
 * A letter that may be written as another, {@code ё} as {@code е}: dictionaries list a word in one
 * way, texts write it in the other.
 *
 * @param one the letter that is told from the other in careful print
 * @param other what most texts write instead
 */
record LetterVariant(char one, char other) implements Formation {
    @Override
    public boolean forms(String word, Predicate<String> known) {
        if (word.indexOf(one) >= 0) {
            return known.test(word.replace(one, other));
        }
        for (int i = word.indexOf(other); i >= 0; i = word.indexOf(other, i + 1)) {
            if (known.test(word.substring(0, i) + one + word.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
