package org.travaux.markup.pairing;

import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        return switch (positions.size()) {
            case 0 -> Set.of();
            case 1 -> Set.of(of(positions.getFirst()));
            default -> positions.stream().map(Holding::of).collect(Collectors.toUnmodifiableSet());
        };
    }

    /** Whether a witness says that the delegation does not want what it wants here, or reversed. */
    boolean isDenied(Witness witness) {
        return witness instanceof Holding other
                && delegation.equals(other.delegation)
                && ((stance.favours() && other.stance == Stance.OPPOSES)
                        || (stance == Stance.OPPOSES && other.stance.favours()));
    }
}
