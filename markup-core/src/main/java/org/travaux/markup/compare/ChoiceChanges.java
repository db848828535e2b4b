package org.travaux.markup.compare;

import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What became of a choice that is still open: its words, and who wants which of them. */
final class ChoiceChanges {
    private final ChoicePairs.State before;
    private final ChoicePairs.State after;
    private final Choice choice;
    private final Choice choiceAfter;
    private final List<String> words;
    private final List<String> wordsAfter;
    private final int[] partners;
    private final Found found;

    /** Takes what was found, by where it stands in the one and in the other text. */
    interface Found {
        /** Something changed. */
        void add(ChangeKind kind, TextRange before, TextRange after);
    }

    private ChoiceChanges(
            ChoicePairs.State before, ChoicePairs.State after, ChoicePairs.Pair pair, Found found) {
        this.before = before;
        this.after = after;
        this.choice = before.choices().get(pair.before());
        this.choiceAfter = after.choices().get(pair.after());
        this.words = before.words(pair.before());
        this.wordsAfter = after.words(pair.after());
        this.partners = new int[words.size()];
        this.found = found;
    }

    /** Tells what changed in a choice of both. */
    static void find(
            ChoicePairs.State before, ChoicePairs.State after, ChoicePairs.Pair pair, Found found) {
        new ChoiceChanges(before, after, pair, found).find();
    }

    private void find() {
        Set<Integer> added = pairAlternatives();
        Set<String> proposers = new HashSet<>();
        for (int i = 0; i < partners.length; i++) {
            TextRange place = choice.alternatives().get(i).words();
            if (partners[i] < 0) {
                TextRange end = TextRange.at(choiceAfter.range().end());
                found.add(ChangeKind.WORDS, place, end);
                addNames(choice.alternatives().get(i).positions(), proposers);
            } else if (!ReadAlike.is(words.get(i), wordsAfter.get(partners[i]))) {
                tellWords(place, choiceAfter.alternatives().get(partners[i]).words());
            }
        }
        for (int i : added) {
            TextRange end = TextRange.at(choice.range().end());
            found.add(ChangeKind.WORDS, end, choiceAfter.alternatives().get(i).words());
            addNames(choiceAfter.alternatives().get(i).positions(), proposers);
        }
        if (!positionsBefore(proposers).equals(positionsAfter(proposers))) {
            found.add(ChangeKind.POSITION, choice.range(), choiceAfter.range());
        }
    }

    private void tellWords(TextRange place, TextRange placeAfter) {
        List<WordDiff.Difference> differences =
                WordDiff.between(
                        place.of(before.paragraph().source()),
                        placeAfter.of(after.paragraph().source()));
        if (differences.size() == 1) {
            WordDiff.Difference only = differences.getFirst();
            found.add(
                    ChangeKind.WORDS,
                    only.before().shift(place.start()),
                    only.after().shift(placeAfter.start()));
        } else {
            found.add(ChangeKind.WORDS, place, placeAfter);
        }
    }

    private static void addNames(List<DelegationPosition> positions, Set<String> names) {
        positions.forEach(position -> names.add(position.delegation()));
    }

    /**
     * Pairs alternatives that read the same, the others in their order.
     *
     * @return the alternatives that have no partner
     */
    private Set<Integer> pairAlternatives() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < wordsAfter.size(); i++) {
            left.add(i);
        }
        List<Integer> reworded = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int same =
                    ChoiceWords.indexOf(left.stream().map(wordsAfter::get).toList(), words.get(i));
            if (same < 0) {
                partners[i] = ChoicePairs.NONE;
                reworded.add(i);
            } else {
                int partner = left.get(same);
                partners[i] = partner;
                left.removeIf(each -> each == partner);
            }
        }
        for (int i : reworded) {
            if (!left.isEmpty()) {
                partners[i] = left.removeFirst();
            }
        }
        return new HashSet<>(left);
    }

    /** Who stands where, but for those whose words came or went. */
    private List<String> positionsBefore(Set<String> without) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            add(all, i, choice.alternatives().get(i).positions(), without);
        }
        add(all, ChoicePairs.NONE, choice.positions(), without);
        return sorted(all);
    }

    private List<String> positionsAfter(Set<String> without) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                add(all, i, choiceAfter.alternatives().get(partners[i]).positions(), without);
            }
        }
        add(all, ChoicePairs.NONE, choiceAfter.positions(), without);
        return sorted(all);
    }

    private static List<String> sorted(List<String> all) {
        all.sort(Comparator.naturalOrder());
        return all;
    }

    private static void add(
            List<String> all, int at, List<DelegationPosition> positions, Set<String> without) {
        for (DelegationPosition each : positions) {
            if (!without.contains(each.delegation())) {
                all.add(at + " " + each.delegation() + " " + each.stance().id());
            }
        }
    }
}
