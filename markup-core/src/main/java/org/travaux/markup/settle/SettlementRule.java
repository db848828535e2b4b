package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.SpanningChoice;

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
     * @param paragraph the index of the paragraph in which the choice opens
     * @param choice its id
     */
    default @Nullable Decision decide(DraftReading reading, int paragraph, String choice) {
        List<List<DelegationPosition>> alternatives = alternatives(reading, paragraph, choice);
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

    /** The positions on each alternative, in the first language that has the choice. */
    private static List<List<DelegationPosition>> alternatives(
            DraftReading reading, int paragraph, String id) {
        for (Language language : reading.draft().sourceFirst()) {
            var ids = reading.ids(paragraph, language);
            for (Choice choice : reading.in(language).paragraph(paragraph).choices()) {
                if (id.equals(ids.get(choice.range().start()))) {
                    return choice.alternatives().stream().map(Alternative::positions).toList();
                }
            }
            for (SpanningChoice choice : reading.in(language).spanningFrom(paragraph)) {
                if (id.equals(ids.get(choice.start()))) {
                    return List.of(choice.positions());
                }
            }
        }
        return List.of();
    }
}
