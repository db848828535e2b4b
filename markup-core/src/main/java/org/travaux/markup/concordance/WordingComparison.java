package org.travaux.markup.concordance;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement.FactDiffers;
import org.travaux.markup.concordance.Disagreement.TextDiffers;
import org.travaux.markup.concordance.wording.VersionWording;
import org.travaux.markup.text.TextRange;

import java.util.List;

/** Compares how much two versions say, what they are about, and whether they deny anything. */
final class WordingComparison {
    /** A text that is short may be half as long in another language. */
    private static final int SHORTEST = 80;

    /**
     * Of two texts that say the same the shorter has at least this many per cent of the letters.
     */
    private static final int LEAST_PERCENT = 50;

    /** About how many things both have to be before it is said that they have nothing in common. */
    private static final int FEWEST_CONCEPTS = 4;

    private static final int MANY_CONCEPTS = 8;

    private final Version one;
    private final VersionFacts facts;
    private final Version other;
    private final VersionFacts others;

    WordingComparison(Version one, VersionFacts facts, Version other, VersionFacts others) {
        this.one = one;
        this.facts = facts;
        this.other = other;
        this.others = others;
    }

    /** Whether most of one of the texts is in a third language: then nothing can be compared. */
    boolean isForeign() {
        return isForeign(facts.wording()) || isForeign(others.wording());
    }

    private static boolean isForeign(VersionWording wording) {
        return wording.foreign() != null && wording.foreign().whole();
    }

    /** That one of the texts is the translation of another paragraph's; null if it is not. */
    @Nullable Disagreement otherText() {
        if (shareFacts()) {
            return null;
        }
        int fewer =
                Math.min(
                        facts.wording().concepts().cardinality(),
                        others.wording().concepts().cardinality());
        int common = facts.wording().common(others.wording());
        boolean apart =
                (fewer >= FEWEST_CONCEPTS && common == 0)
                        || (fewer >= MANY_CONCEPTS && common == 1);
        return apart ? new TextDiffers(Kind.OTHER_TEXT, one.end(), other.end()) : null;
    }

    private boolean shareFacts() {
        return facts.facts().stream().anyMatch(each -> each.firm() && others.correspondsTo(each));
    }

    /** That one says much less; null if it does not. */
    @Nullable Disagreement length() {
        int letters = facts.wording().letters();
        int otherLetters = others.wording().letters();
        int more = Math.max(letters, otherLetters);
        int less = Math.min(letters, otherLetters);
        return more >= SHORTEST && less * 100 < more * LEAST_PERCENT
                ? new TextDiffers(Kind.LENGTH, one.end(), other.end())
                : null;
    }

    /** What is denied more often in one than it can be in the other. */
    List<Disagreement> negations() {
        List<TextRange> negations = facts.wording().negations();
        List<TextRange> otherNegations = others.wording().negations();
        if (negations.size() > others.wording().denials()) {
            return List.of(differs(negations.getLast(), null));
        } else if (otherNegations.size() > facts.wording().denials()) {
            return List.of(differs(null, otherNegations.getLast()));
        }
        return List.of();
    }

    private Disagreement differs(@Nullable TextRange negation, @Nullable TextRange otherNegation) {
        return new FactDiffers(
                Kind.NEGATION,
                one.place(negation),
                negation == null ? "" : negation.of(one.text()),
                other.place(otherNegation),
                otherNegation == null ? "" : otherNegation.of(other.text()));
    }
}
