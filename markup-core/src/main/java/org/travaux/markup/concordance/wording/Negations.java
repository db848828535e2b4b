package org.travaux.markup.concordance.wording;

import org.travaux.markup.concordance.facts.MaskedText;
import org.travaux.markup.concordance.facts.TextWord;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that deny. */
final class Negations {
    /** How far in front of a negation what makes it none may stand. */
    private static final int NEAR = 3;

    private Negations() {}

    /**
     * Whether a word denies, and not as in {@code not later than}, «кто бы ни» or {@code No. 5}.
     */
    static boolean isCertain(WordingForms forms, MaskedText text, int index) {
        List<TextWord> words = text.words();
        String word = words.get(index).lowerCase();
        if (forms.isDeniedVerb(word)) {
            return true;
        }
        if (!forms.negations().contains(word) || text.hasNumberBehind(index)) {
            return false;
        }
        String next = index + 1 < words.size() ? words.get(index + 1).lowerCase() : "";
        boolean allowedBehind =
                forms.allowedBehind().has(next)
                        || WordingForms.endsWith(next, forms.allowedBehindEndings());
        boolean allowedBefore =
                index > 0 && forms.allowedBefore().contains(words.get(index - 1).lowerCase());
        return !allowedBehind && !allowedBefore && !hasBefore(words, index, forms.allowedNear());
    }

    private static boolean hasBefore(List<TextWord> words, int index, Set<String> allowed) {
        if (allowed.isEmpty()) {
            return false;
        }
        return words.subList(Math.max(0, index - NEAR), index).stream()
                .anyMatch(each -> allowed.contains(each.lowerCase()));
    }

    /**
     * The first word of each row that denies for certain; a sign ends a row. What only goes with
     * another negation, «никто», counts where there is no other.
     */
    static List<TextRange> certain(WordingForms forms, MaskedText text) {
        List<TextRange> rows = new ArrayList<>();
        List<TextRange> accompanying = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < text.words().size(); i++) {
            if (!isCertain(forms, text, i)) {
                continue;
            }
            TextWord word = text.words().get(i);
            if (forms.accompanying().contains(word.lowerCase())) {
                accompanying.add(new TextRange(word.start(), word.end()));
            } else {
                if (last < 0 || text.hasSignBetween(text.words().get(last), word)) {
                    rows.add(new TextRange(word.start(), word.end()));
                }
                last = i;
            }
        }
        return rows.isEmpty() ? accompanying.stream().limit(1).toList() : rows;
    }

    /** How many words may deny something by themselves. */
    static int possible(WordingForms forms, MaskedText text) {
        int words = 0;
        boolean accompanying = false;
        for (TextWord word : text.words()) {
            if (mayDeny(forms, word.lowerCase())) {
                boolean alone = !forms.accompanying().contains(word.lowerCase());
                words += alone ? 1 : 0;
                accompanying |= !alone;
            }
        }
        return words == 0 && accompanying ? 1 : words;
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
