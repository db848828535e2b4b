package org.travaux.app.spelling;

import java.util.function.Predicate;

/** A way in which a language forms words from others; what dictionaries can't list in full. */
sealed interface Formation permits Variants, LetterVariant, Paradigms, Prefixes, EndingChains {
    /**
     * Whether a word is formed so from a known one.
     *
     * @param word in lower case, composed letters
     * @param known which words are known without this formation
     */
    boolean forms(String word, Predicate<String> known);
}
