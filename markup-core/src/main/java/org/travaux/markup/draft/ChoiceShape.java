package org.travaux.markup.draft;

import org.travaux.markup.data.Language;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.pairing.PairingClue;
import org.travaux.markup.pairing.PositionClue;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What of a choice is the same in every language, and where it stands in one.
 *
 * @param start the offset of its first bracket
 * @param parent the offset of the first bracket of the choice that it stands in; -1 if it stands in
 *     none
 * @param parentAlternative which of that choice's alternatives, or -1
 * @param brackets the offset of each alternative's bracket
 * @param alternatives who stands on each
 * @param whole who stands on the choice as a whole
 * @param witnesses finds out what tells each alternative from the others
 * @param senses finds out what the words of the whole mean
 */
record ChoiceShape(
        int start,
        int depth,
        int parent,
        int parentAlternative,
        List<Integer> brackets,
        List<Set<PositionClue>> alternatives,
        Set<PositionClue> whole,
        Supplier<List<Set<PairingClue>>> witnesses,
        Supplier<Set<PairingClue>> senses) {
    static ChoiceShape of(Reading reading, Choice choice, String text, Language language) {
        List<Integer> brackets = new ArrayList<>();
        List<Set<PositionClue>> alternatives = new ArrayList<>();
        for (Alternative alternative : choice.alternatives()) {
            brackets.add(alternative.range().start());
            alternatives.add(PositionClue.of(alternative.positions()));
        }
        return new ChoiceShape(
                choice.range().start(),
                choice.depth(),
                choice.parent() < 0 ? -1 : reading.choices().get(choice.parent()).range().start(),
                choice.parentAlternative(),
                brackets,
                alternatives,
                PositionClue.of(choice.positions()),
                () -> AlternativePairing.witnesses(choice, text, language.tag()),
                () -> AlternativePairing.senses(choice, text, language.tag()));
    }

    static ChoiceShape of(SpanningChoice choice) {
        return new ChoiceShape(
                choice.start(),
                0,
                -1,
                -1,
                List.of(choice.start()),
                List.of(PositionClue.of(choice.positions())),
                Set.of(),
                () -> List.of(Set.of()),
                Set::of);
    }

    /** Whether somebody has taken a position. */
    boolean isHeld() {
        return !whole.isEmpty() || alternatives.stream().anyMatch(each -> !each.isEmpty());
    }

    /** What two choices share that are held alike, in whatever order their alternatives stand. */
    record Stands(Map<Set<PositionClue>, Long> alternatives, Set<PositionClue> whole) {}

    Stands stands() {
        return new Stands(
                alternatives.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                whole);
    }

    /** How well two choices of two languages correspond; 0 if they can't. */
    int likeness(ChoiceShape other) {
        if (depth != other.depth) {
            return 0;
        }
        return 1
                + (alternatives.size() == other.alternatives.size() ? 2 : 0)
                + (delegations().equals(other.delegations()) ? 3 : 0);
    }

    /** The codes of those who stand on it. */
    Set<String> delegations() {
        List<Set<PositionClue>> all = new ArrayList<>(alternatives);
        all.add(whole);
        return all.stream()
                .flatMap(Set::stream)
                .map(PositionClue::delegation)
                .collect(Collectors.toSet());
    }
}
