package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.settle.preview.Preference;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What many choices are settled by: each is decided by itself, for all languages and for good. To
 * show a text without settling anything in it, there is {@link Preference}.
 */
public sealed interface SettlementRule {
    /** The first alternative stays. */
    record First() implements SettlementRule {}

    /** The last alternative stays. */
    record Last() implements SettlementRule {}

    /**
     * The alternative stays that a delegation supports or proposed.
     *
     * @param delegation its code
     */
    record SupportedBy(String delegation) implements SettlementRule {}

    /** None of the alternatives stays. */
    record Delete() implements SettlementRule {}

    /**
     * What that means for a choice; null if it means nothing, because the delegation supports none
     * of its alternatives, or several.
     *
     * @param alternatives the positions on each of its alternatives
     */
    default @Nullable Decision decide(List<List<DelegationPosition>> alternatives) {
        return switch (this) {
            case First() -> new Decision.Adopt(0);
            case Last() -> new Decision.Adopt(Math.max(0, alternatives.size() - 1));
            case Delete() -> new Decision.Delete();
            case SupportedBy(String delegation) -> {
                int[] supported =
                        IntStream.range(0, alternatives.size())
                                .filter(i -> supports(alternatives.get(i), delegation))
                                .toArray();
                yield supported.length == 1 ? new Decision.Adopt(supported[0]) : null;
            }
        };
    }

    private static boolean supports(List<DelegationPosition> positions, String delegation) {
        return positions.stream()
                .filter(position -> position.delegation().equals(delegation))
                .map(DelegationPosition::stance)
                .anyMatch(Stance::favours);
    }
}
