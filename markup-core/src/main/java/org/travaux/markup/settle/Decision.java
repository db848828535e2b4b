package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Resolution;

import java.util.Map;

/** What was agreed about a choice in all its languages. */
public sealed interface Decision {
    /**
     * One of its alternatives stays, the same in every language.
     *
     * @param alternative its index
     */
    record Adopt(int alternative) implements Decision {}

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

    /** What the record says became of the choice. */
    default Resolution resolution() {
        return switch (this) {
            case Adopt(int alternative) -> new Resolution.Adopted(alternative);
            case Delete() -> new Resolution.Deleted();
            case Replace _ -> new Resolution.Replaced();
        };
    }

    /** What becomes of the choice in a language; null if nothing was agreed for it. */
    default @Nullable Outcome in(Language language) {
        return switch (this) {
            case Adopt(int alternative) -> new Outcome.Adopt(alternative);
            case Delete() -> new Outcome.Delete();
            case Replace(Map<Language, String> words) -> {
                String agreed = words.get(language);
                yield agreed == null ? null : new Outcome.Replace(agreed);
            }
        };
    }
}
