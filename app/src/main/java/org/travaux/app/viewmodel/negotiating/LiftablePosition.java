package org.travaux.app.viewmodel.negotiating;

import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Target;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.SpanningChoice;

import java.util.ArrayList;
import java.util.List;

/**
 * A position that can be lifted.
 *
 * @param alternative counted from 0; -1 for the choice as a whole, and for all that is no choice in
 *     one paragraph
 */
public record LiftablePosition(DelegationStance stand, On on, int alternative) {
    /** What a position is on. */
    public enum On {
        /** The choice at the caret. */
        CHOICE,
        /** The bracket over several paragraphs that the choice at the caret stands in. */
        AROUND,
        /** The caret's paragraph as a whole. */
        PARAGRAPH
    }

    /** Every position on a choice. */
    static List<LiftablePosition> on(Choice choice) {
        List<LiftablePosition> held = new ArrayList<>();
        for (int i = 0; i < choice.alternatives().size(); i++) {
            for (DelegationPosition position : choice.alternatives().get(i).positions()) {
                held.add(new LiftablePosition(DelegationStance.of(position), On.CHOICE, i));
            }
        }
        held.addAll(all(choice.positions(), On.CHOICE));
        return held;
    }

    /** Every position on the bracket at the caret that goes over several paragraphs. */
    static List<LiftablePosition> on(SpanningChoice choice) {
        return choice.positions().stream()
                .map(
                        each ->
                                new LiftablePosition(
                                        DelegationStance.of(each),
                                        On.CHOICE,
                                        each.stance().concernsAlternative() ? 0 : -1))
                .toList();
    }

    /** Positions on something that has no alternatives. */
    static List<LiftablePosition> all(List<DelegationPosition> positions, On on) {
        return positions.stream()
                .map(each -> new LiftablePosition(DelegationStance.of(each), on, -1))
                .toList();
    }

    /** What it is taken on, in the choice that has an index in its text. */
    Target target(int choice) {
        return alternative < 0
                ? new Target.OnChoice(choice)
                : new Target.OnAlternative(choice, alternative);
    }
}
