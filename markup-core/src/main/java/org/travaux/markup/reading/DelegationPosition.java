package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.text.TextRange;

/**
 * Where a delegation stands: {@code CHN} opposes.
 *
 * @param delegation its code ({@code RUS} for {@code Russia}); as written where nobody is known by
 *     it
 * @param known whether the profile knows it
 * @param word the status as written where it says more than the stance, else null
 * @param speaker the code of who spoke for it ({@code Egypt on behalf of NAM}: EGY), else null
 * @param range the delegation's name as it stands in the text
 */
public record DelegationPosition(
        String delegation,
        boolean known,
        Stance stance,
        @Nullable String word,
        @Nullable String speaker,
        TextRange range) {

    /** The same delegation, named at the same place, with another stance. */
    DelegationPosition with(Stance other, @Nullable String its) {
        return new DelegationPosition(delegation, known, other, its, speaker, range);
    }

    /** Whether two positions say the same of the same delegation, wherever they stand. */
    public boolean saysTheSameAs(DelegationPosition other) {
        return delegation.equals(other.delegation) && stance == other.stance;
    }

    /** Whether the two cannot both be meant of one alternative. */
    boolean contradicts(DelegationPosition other) {
        return delegation.equals(other.delegation)
                && ((stance.favours() && other.stance == Stance.OPPOSES)
                        || (stance == Stance.OPPOSES && other.stance.favours()));
    }
}
