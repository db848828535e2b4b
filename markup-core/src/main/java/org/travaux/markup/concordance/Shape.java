package org.travaux.markup.concordance;

import org.travaux.markup.pairing.PositionClue;
import org.travaux.markup.reading.Choice;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of a choice is the same in every language.
 *
 * @param alternatives how often each set of positions stands on an alternative, whichever it is
 * @param whole the positions on the choice as a whole
 */
record Shape(int depth, Map<Set<PositionClue>, Long> alternatives, Set<PositionClue> whole) {
    static Shape of(Choice choice) {
        return new Shape(
                choice.depth(),
                choice.alternatives().stream()
                        .map(alternative -> PositionClue.of(alternative.positions()))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                PositionClue.of(choice.positions()));
    }

    /** Whether the same positions stand on as many alternatives, wherever the choice stands. */
    boolean hasPositionsOf(Shape other) {
        return alternatives.equals(other.alternatives) && whole.equals(other.whole);
    }

    /** Whether somebody has taken a position. */
    boolean isHeld() {
        return !whole.isEmpty() || alternatives.keySet().stream().anyMatch(each -> !each.isEmpty());
    }
}
