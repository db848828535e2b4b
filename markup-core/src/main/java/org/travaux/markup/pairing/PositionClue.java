package org.travaux.markup.pairing;

import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a delegation wants, in whatever language it is written.
 *
 * @param delegation its code
 */
public record PositionClue(String delegation, Stance stance) implements PairingClue {
    /** What a position says. */
    public static PositionClue of(DelegationPosition position) {
        return new PositionClue(position.delegation(), position.stance());
    }

    /** What several positions say, each once. */
    public static Set<PositionClue> of(List<DelegationPosition> positions) {
        if (positions.isEmpty()) {
            return Set.of();
        }
        Set<PositionClue> holdings = HashSet.newHashSet(positions.size());
        positions.forEach(each -> holdings.add(of(each)));
        return Collections.unmodifiableSet(holdings);
    }

    /** Whether a witness says that the delegation does not want what it wants here, or reversed. */
    boolean isDenied(PairingClue witness) {
        return witness instanceof PositionClue other
                && delegation.equals(other.delegation)
                && ((stance.favours() && other.stance == Stance.OPPOSES)
                        || (stance == Stance.OPPOSES && other.stance.favours()));
    }
}
