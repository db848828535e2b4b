package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.preview.Preference;
import org.travaux.markup.settle.preview.WholeTextSettling;

import java.util.List;

/** Which alternatives the base text has, and which the new one. */
interface Outcomes extends WholeTextSettling.ByPlace {
    /** As the positions tell. */
    Outcomes BY_POSITIONS =
            new Outcomes() {
                @Override
                public @Nullable ChoiceOutcome of(
                        int paragraph, int start, List<List<DelegationPosition>> alternatives) {
                    return Preference.AS_PROPOSED.of(alternatives);
                }

                @Override
                public boolean isInBase(int paragraph, Choice choice, int alternative) {
                    ChoiceOutcome stood = Preference.AS_IT_STOOD.of(choice.alternativePositions());
                    return new ChoiceOutcome.Adopt(alternative).equals(stood);
                }

                @Override
                public boolean isInBase(SpanningChoice choice) {
                    List<List<DelegationPosition>> only = List.of(choice.positions());
                    return Preference.AS_IT_STOOD.of(only) instanceof ChoiceOutcome.Adopt;
                }
            };

    /**
     * What becomes of a choice in the new text; null if it stands in both texts as in the draft,
     * with its brackets and notes.
     *
     * @param paragraph in which it opens
     * @param start the offset of its first bracket
     */
    @Override
    @Nullable ChoiceOutcome of(
            int paragraph, int start, List<List<DelegationPosition>> alternatives);

    /**
     * Whether the base text has an alternative.
     *
     * @param alternative its index in its choice
     */
    boolean isInBase(int paragraph, Choice choice, int alternative);

    /** Whether it has what stands in a bracket over several paragraphs. */
    boolean isInBase(SpanningChoice choice);
}
