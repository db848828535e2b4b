package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.DelegationPosition;

import java.util.List;

/**
 * What somebody would have of a text that is still open: says what would become of any choice in
 * one language, by the positions on its alternatives alone. Reading copies and tracked changes are
 * made by one ({@link WholeTextSettling}). Nothing is settled by it; for that, there is {@link
 * SettlementRule}.
 */
@FunctionalInterface
public interface Preference {
    /** The first alternative of every choice stays. */
    Preference FIRST = _ -> new ChoiceOutcome.Adopt(0);

    /** The last alternative stays; a choice with only one goes, so that both outcomes are seen. */
    Preference LAST =
            alternatives ->
                    alternatives.size() > 1
                            ? new ChoiceOutcome.Adopt(alternatives.size() - 1)
                            : new ChoiceOutcome.Delete();

    /**
     * What becomes of a choice.
     *
     * @param alternatives the positions on each of its alternatives, in order; at least one
     * @return null if it stays open
     */
    @Nullable ChoiceOutcome of(List<List<DelegationPosition>> alternatives);
}
