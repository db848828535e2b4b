package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;

import java.util.List;
import java.util.function.Predicate;

/**
 * An alternative, as far as the words in it need to know it.
 *
 * @param around the alternative in which its choice stands, or null
 * @param fate what becomes of its words where nothing within it says otherwise
 */
record AlternativeScope(
        List<DelegationPosition> positions, @Nullable AlternativeScope around, Fate fate) {
    /**
     * An alternative.
     *
     * @param before whether the base text has it
     * @param after whether the new text has it
     */
    static AlternativeScope of(
            List<DelegationPosition> positions,
            @Nullable AlternativeScope around,
            boolean before,
            boolean after) {
        boolean base = before && (around == null || around.fate.inBase());
        boolean revised = after && (around == null || around.fate.inNew());
        return new AlternativeScope(positions, around, Fate.of(base, revised));
    }

    /** Who proposes the words, or else first supports them. */
    @Nullable String inserter() {
        String proposer =
                first(position -> position.stance() == Stance.PROPOSES, Fate::isInsertion);
        return proposer != null
                ? proposer
                : first(position -> position.stance().favours(), Fate::isInsertion);
    }

    /** Who first opposes the words. */
    @Nullable String deleter() {
        return first(position -> position.stance() == Stance.OPPOSES, Fate::isDeletion);
    }

    /** Looks outwards as long as the words there share the fate. */
    private @Nullable String first(Predicate<DelegationPosition> who, Predicate<Fate> shared) {
        for (AlternativeScope scope = this;
                scope != null && shared.test(scope.fate);
                scope = scope.around) {
            for (DelegationPosition position : scope.positions) {
                if (who.test(position)) {
                    return position.delegation();
                }
            }
        }
        return null;
    }
}
