package org.travaux.markup.reading;

import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * Alternatives of which the text will hold at most one.
 *
 * <p>Choices are kept in a flat list in the order in which they open; what a choice stands in is
 * named by index, so that no depth of nesting makes a structure that must be walked recursively.
 *
 * @param range from the first bracket to the end of the last bracket or note
 * @param alternatives at least one
 * @param positions positions on the choice as a whole: {@code (ISR tcb)} after the last alternative
 * @param parent the index of the choice that this one stands in, or -1
 * @param parentAlternative which of that choice's alternatives, or -1
 * @param depth 1 for a choice that stands in no other
 */
public record Choice(
        TextRange range,
        List<Alternative> alternatives,
        List<DelegationPosition> positions,
        int parent,
        int parentAlternative,
        int depth) {
    public Choice {
        alternatives = List.copyOf(alternatives);
        positions = List.copyOf(positions);
    }

    /** The positions on each alternative, in order. */
    public List<List<DelegationPosition>> alternativePositions() {
        return alternatives.stream().map(Alternative::positions).toList();
    }

    /** Every position on this choice and its alternatives, not on choices within them. */
    public List<DelegationPosition> allPositions() {
        List<DelegationPosition> all = new ArrayList<>();
        alternatives.forEach(alternative -> all.addAll(alternative.positions()));
        all.addAll(positions);
        return all;
    }

    /** How many positions {@link #allPositions} holds. */
    int countPositions() {
        int count = positions.size();
        for (int i = 0; i < alternatives.size(); i++) {
            count += alternatives.get(i).positions().size();
        }
        return count;
    }
}
