package org.travaux.markup.concordance.wording;

import org.travaux.markup.concordance.facts.TextWord;

import java.util.List;

/** Words that deny. */
final class Negations {
    private Negations() {}

    /** Whether a word denies, and not as in {@code not later than}. */
    static boolean isCertain(WordingForms forms, List<TextWord> words, int index) {
        if (!forms.negations().contains(words.get(index).lowerCase())) {
            return false;
        }
        String next = index + 1 < words.size() ? words.get(index + 1).lowerCase() : "";
        boolean allowedBehind =
                forms.allowedBehind().has(next)
                        || WordingForms.endsWith(next, forms.allowedBehindEndings());
        boolean allowedBefore =
                index > 0 && forms.allowedBefore().contains(words.get(index - 1).lowerCase());
        return !allowedBehind && !allowedBefore;
    }

    /** Whether a word may deny, in whatever way. */
    static boolean mayDeny(WordingForms forms, String word) {
        List<Boolean> found = forms.denying().of(word);
        if (!found.isEmpty()) {
            return found.getFirst();
        }
        return denies(forms, word);
    }

    /** Whether a word denies by itself or by its ending. */
    static boolean denies(WordingForms forms, String word) {
        return forms.negations().contains(word)
                || forms.hasDeniedMiddle(word)
                || WordingForms.endsWith(word, forms.deniedEndings());
    }
}
