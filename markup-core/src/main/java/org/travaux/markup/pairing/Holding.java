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
public record Holding(String delegation, Stance stance) implements Witness {
    /** What a position says. */
    public static Holding of(DelegationPosition position) {
        return new Holding(position.delegation(), position.stance());
    }

    /** What several positions say, each once. */
    public static Set<Holding> of(List<DelegationPosition> positions) {
        if (positions.isEmpty()) {
            return Set.of();
        }
        Set<Holding> holdings = HashSet.newHashSet(positions.size());
        positions.forEach(each -> holdings.add(of(each)));
        return Collections.unmodifiableSet(holdings);
    }

    /** Whether a witness says that the delegation does not want what it wants here, or reversed. */
    boolean isDenied(Witness witness) {
        return witness instanceof Holding other
                && delegation.equals(other.delegation)
                && ((stance.favours() && other.stance == Stance.OPPOSES)
                        || (stance == Stance.OPPOSES && other.stance.favours()));
    }
}
