package org.travaux.markup.concordance;

import org.travaux.markup.draft.Language;

import java.util.List;
import java.util.Set;

/** Something in which two language versions of a paragraph are not the same negotiation. */
public sealed interface Disagreement {
    /** The places that it is about, of one version after the other; none where text is missing. */
    List<ChoicePlace> places();

    /** A version has no text yet. */
    record MissingText(Language language) implements Disagreement {
        @Override
        public List<ChoicePlace> places() {
            return List.of();
        }
    }

    /** A choice of one version has none that corresponds in another. */
    record MissingChoice(ChoicePlace there, Language missing) implements Disagreement {
        @Override
        public List<ChoicePlace> places() {
            return List.of(there);
        }
    }

    /**
     * A choice has more alternatives in one version than in another.
     *
     * @param count how many in the one
     * @param otherCount how many in the other
     */
    record AlternativesDiffer(ChoicePlace one, int count, ChoicePlace other, int otherCount)
            implements Disagreement {
        @Override
        public List<ChoicePlace> places() {
            return List.of(one, other);
        }
    }

    /**
     * A choice, or the paragraph as a whole, has positions in one version that it does not have in
     * another. Where both sets are empty, the same positions stand on other alternatives.
     *
     * @param only what stands in the one alone
     * @param otherOnly what stands in the other alone
     */
    record PositionsDiffer(
            ChoicePlace one, Set<Holding> only, ChoicePlace other, Set<Holding> otherOnly)
            implements Disagreement {
        public PositionsDiffer {
            only = Set.copyOf(only);
            otherOnly = Set.copyOf(otherOnly);
        }

        @Override
        public List<ChoicePlace> places() {
            return List.of(one, other);
        }
    }
}
