package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;

/**
 * Where a delegation stands, wherever that is written.
 *
 * @param delegation its code
 * @param word the status in its own word where the stance alone does not say it, else null
 * @param speaker the code of who speaks for it, else null
 */
public record DelegationStance(
        String delegation, Stance stance, @Nullable String word, @Nullable String speaker) {
    /** A delegation with a stance and no more. */
    public static DelegationStance of(String delegation, Stance stance) {
        return new DelegationStance(delegation, stance, null, null);
    }

    /** What a position says, wherever it is written. */
    public static DelegationStance of(DelegationPosition position) {
        return new DelegationStance(
                position.delegation(), position.stance(), position.word(), position.speaker());
    }
}
