package org.travaux.markup.settle.preview;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.settle.ChoiceOutcome;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which alternative of a choice stood in the text, and which is proposed, as far as the positions
 * tell. Words that somebody wants were proposed; words that are only opposed stood there: an only
 * alternative {@code [soon] (+A)} is to be put in, {@code [soon] (-A)} is to go. Of several, the
 * one that stood is one that nobody wants, rather one that is opposed, and else the first. Where
 * nobody is for or against any, or both are for the only one, nothing tells.
 */
final class ChangeSense {
    private static final int NONE = -1;

    private final List<List<DelegationPosition>> alternatives;
    private final int stood;

    /**
     * @param alternatives the positions on each alternative, in order; at least one
     */
    ChangeSense(List<List<DelegationPosition>> alternatives) {
        this.alternatives = alternatives;
        this.stood = alternatives.size() == 1 && isFavoured(0) ? NONE : findStood();
    }

    /** What had to be done for the text as it stood; null if nothing tells. */
    @Nullable ChoiceOutcome stood() {
        return isTold() ? outcome(stood) : null;
    }

    /** What has to be done for the text as it is proposed; null if nothing tells. */
    @Nullable ChoiceOutcome proposed() {
        if (!isTold()) {
            return null;
        }
        int wanted = last(this::isFavoured);
        return outcome(wanted != NONE ? wanted : last(_ -> true));
    }

    private boolean isTold() {
        return alternatives.size() == 1
                ? isFavoured(0) != isOpposed(0)
                : first(at -> isFavoured(at) || isOpposed(at)) != NONE;
    }

    private static ChoiceOutcome outcome(int alternative) {
        return alternative == NONE
                ? new ChoiceOutcome.Delete()
                : new ChoiceOutcome.Adopt(alternative);
    }

    private int findStood() {
        boolean wanted = first(this::isFavoured) != NONE;
        int opposed = first(at -> wanted && isOpposed(at) && !isFavoured(at));
        if (opposed != NONE) {
            return opposed;
        }
        int nobodys = first(at -> !isFavoured(at));
        int rejected = first(this::isOpposedByWhoWantsAnother);
        return nobodys != NONE ? nobodys : Math.max(rejected, 0);
    }

    private int first(Predicate<Integer> which) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (which.test(i)) {
                return i;
            }
        }
        return NONE;
    }

    private int last(Predicate<Integer> which) {
        for (int i = alternatives.size() - 1; i >= 0; i--) {
            if (i != stood && which.test(i)) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isFavoured(int at) {
        return alternatives.get(at).stream().anyMatch(each -> each.stance().favours());
    }

    private boolean isOpposed(int at) {
        return alternatives.get(at).stream().anyMatch(ChangeSense::opposes);
    }

    private static boolean opposes(DelegationPosition position) {
        return position.stance() == Stance.OPPOSES;
    }

    private boolean isOpposedByWhoWantsAnother(int at) {
        return alternatives.get(at).stream()
                .filter(ChangeSense::opposes)
                .anyMatch(each -> first(other -> wants(each.delegation(), other)) != NONE);
    }

    private boolean wants(String delegation, int at) {
        return alternatives.get(at).stream()
                .anyMatch(each -> each.stance().favours() && each.delegation().equals(delegation));
    }
}
