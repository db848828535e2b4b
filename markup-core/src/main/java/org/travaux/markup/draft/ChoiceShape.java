package org.travaux.markup.draft;

import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.SpanningChoice;

import java.util.Set;
import java.util.stream.Collectors;

/** What of a choice is the same in every language. */
record ChoiceShape(int start, int depth, int alternatives, Set<String> delegations) {
    static ChoiceShape of(Choice choice) {
        return new ChoiceShape(
                choice.range().start(),
                choice.depth(),
                choice.alternatives().size(),
                choice.allPositions().stream()
                        .map(position -> position.delegation())
                        .collect(Collectors.toSet()));
    }

    static ChoiceShape of(SpanningChoice choice) {
        return new ChoiceShape(
                choice.start(),
                0,
                1,
                choice.positions().stream()
                        .map(position -> position.delegation())
                        .collect(Collectors.toSet()));
    }

    /** How well two choices of two languages correspond; 0 if they can't. */
    int likeness(ChoiceShape other) {
        if (depth != other.depth) {
            return 0;
        }
        return 1
                + (alternatives == other.alternatives ? 2 : 0)
                + (delegations.equals(other.delegations) ? 3 : 0);
    }
}
