package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;

import java.util.Map;

/** What was agreed about a choice in all its languages. */
public sealed interface Decision {
    /**
     * One of its alternatives stays, in every language the one that is paired with it.
     *
     * @param language in which it was pointed at; null for the first language that has the choice,
     *     the source language before the others
     * @param alternative its index there
     */
    record Adopt(@Nullable Language language, int alternative) implements Decision {
        /** An alternative as they are numbered in the first language that has the choice. */
        public Adopt(int alternative) {
            this(null, alternative);
        }
    }

    /** None of its alternatives stays. */
    record Delete() implements Decision {}

    /**
     * Other words stand in its place.
     *
     * @param words what was agreed in each language, without brackets
     */
    record Replace(Map<Language, String> words) implements Decision {
        public Replace {
            words = Map.copyOf(words);
        }
    }
}
