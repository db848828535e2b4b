package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.WordKinds.Kind;

import java.util.List;

/**
 * A word of which a language says something.
 *
 * @param word folded
 * @param kind what it is by itself, or null
 * @param form the form that it has whatever it ends with, or null
 * @param beginnings phrases that it begins, the longer ones first
 * @param ends phrases that it ends, the longer ones first
 */
record KnownWord(
        String word,
        @Nullable Kind kind,
        @Nullable String form,
        List<Phrase> beginnings,
        List<Phrase> ends) {
    /** Several words that are something together. */
    record Phrase(List<String> words, Kind kind) {
        int size() {
            return words.size();
        }
    }
}
