package org.travaux.app.viewmodel.picking;

import org.travaux.markup.text.Composed;

import java.util.List;
import java.util.Locale;

/** Words typed to narrow a list; each of them must occur, in any order and any letter case. */
public record TypedWords(List<String> words) {
    public TypedWords {
        words = List.copyOf(words);
    }

    /** The words of what was typed; none if it is blank. */
    public static TypedWords of(String typed) {
        String folded = Composed.letters(typed.strip()).toLowerCase(Locale.ROOT);
        return new TypedWords(folded.isEmpty() ? List.of() : List.of(folded.split("\\s+")));
    }

    /** Whether all of them occur in a text. */
    public boolean occurIn(String text) {
        String folded = Composed.letters(text).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(folded::contains);
    }

    /** Whether a text begins with the first of them; false if there are none. */
    public boolean begin(String text) {
        return !words.isEmpty()
                && Composed.letters(text).toLowerCase(Locale.ROOT).startsWith(words.getFirst());
    }
}
