package org.travaux.markup.settle.preview;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.SettlementRule;

import java.util.List;

/**
 * What somebody would have of a text that is still open: says what would become of any choice in
 * one language, by the positions on its alternatives alone. Reading copies and tracked changes are
 * made by one ({@link WholeTextSettling}). Nothing is settled by it; for that, there is {@link
 * SettlementRule}.
 */
@FunctionalInterface
public interface Preference {
    /** The first alternative stays; an only one that somebody wants to be put in goes. */
    Preference FIRST =
            alternatives ->
                    alternatives.size() > 1
                            ? new ChoiceOutcome.Adopt(0)
                            : requireNonNullElse(
                                    new ChangeSense(alternatives).stood(),
                                    new ChoiceOutcome.Adopt(0));

    /**
     * The last alternative stays; an only one that somebody wants to be put in, too. An only one of
     * which nothing tells goes, so that both outcomes are seen.
     */
    Preference LAST =
            alternatives ->
                    alternatives.size() > 1
                            ? new ChoiceOutcome.Adopt(alternatives.size() - 1)
                            : requireNonNullElse(
                                    new ChangeSense(alternatives).proposed(),
                                    new ChoiceOutcome.Delete());

    /**
     * As the text stood before anybody proposed anything, as the positions tell; a choice of which
     * they tell nothing stays open. What is proposed, {@link #AS_PROPOSED} says.
     */
    Preference AS_IT_STOOD = alternatives -> new ChangeSense(alternatives).stood();

    /**
     * With what was proposed last: an only alternative that somebody wants stays, one that is only
     * opposed goes. A choice of which the positions tell nothing stays open.
     */
    Preference AS_PROPOSED = alternatives -> new ChangeSense(alternatives).proposed();

    /**
     * What becomes of a choice.
     *
     * @param alternatives the positions on each of its alternatives, in order; at least one
     * @return null if it stays open
     */
    @Nullable ChoiceOutcome of(List<List<DelegationPosition>> alternatives);
}
