package org.travaux.markup.concordance;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.pairing.PositionClue;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Says what of a choice belongs together in two languages: each way to see it is a repair. */
final class PairingRepairs {
    private final Paragraph paragraph;
    private final Map<String, PairedChoice> paired;
    private final PairedChoice choice;

    /**
     * @param paired the paragraph's choices, by their ids
     * @param choice the one in question
     */
    PairingRepairs(Paragraph paragraph, Map<String, PairedChoice> paired, PairedChoice choice) {
        this.paragraph = paragraph;
        this.paired = paired;
        this.choice = choice;
    }

    /** The ways to see it between the source language and another. */
    List<Repair> of(Language from, Language to) {
        Choice one = choice.in(from);
        Choice other = choice.in(to);
        if (one == null || other == null) {
            return List.of();
        }
        List<Repair> repairs = new ArrayList<>();
        if (choice.crossed()) {
            exchanges(from, one, to, other, repairs);
        }
        for (List<Integer> counterparts : ways(one, choice.between(from, to))) {
            repairs.add(confirmed(from, one, to, other, counterparts));
        }
        return repairs;
    }

    /** As it is guessed, in order, and of two alternatives the other way round. */
    private static Set<List<Integer>> ways(Choice one, AlternativePairing guess) {
        int count = one.alternatives().size();
        Set<List<Integer>> ways = new LinkedHashSet<>();
        ways.add(guess.counterparts());
        ways.add(IntStream.range(0, count).boxed().toList());
        if (count == 2) {
            ways.add(List.of(1, 0));
        }
        return ways;
    }

    private Repair confirmed(
            Language from, Choice one, Language to, Choice other, List<Integer> counterparts) {
        List<Map<Language, Integer>> alternatives = new ArrayList<>();
        List<Repair.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < one.alternatives().size(); i++) {
            Map<Language, Integer> places = new HashMap<>();
            for (Map.Entry<Language, Choice> version : choice.versions().entrySet()) {
                Language language = version.getKey();
                int at =
                        language.equals(to)
                                ? counterparts.get(i)
                                : choice.between(from, language).isSure()
                                        ? choice.counterpart(from, i, language)
                                        : AlternativePairing.NONE;
                if (at != AlternativePairing.NONE) {
                    places.put(language, version.getValue().alternatives().get(at).range().start());
                }
            }
            alternatives.add(places);
            int counterpart = counterparts.get(i);
            if (counterpart != AlternativePairing.NONE) {
                pairs.add(
                        new Repair.Pair(
                                words(from, one.alternatives().get(i).words()),
                                words(to, other.alternatives().get(counterpart).words())));
            }
        }
        return repair(to, List.of(known(choice.id()).withAlternatives(alternatives, true)), pairs);
    }

    /** The choices of the other language exchanged, so that each is held as in this one. */
    private void exchanges(
            Language from, Choice one, Language to, Choice other, List<Repair> repairs) {
        for (PairedChoice each : paired.values()) {
            Choice here = each.in(from);
            Choice there = each.in(to);
            if (here == null || there == null || each.id().equals(choice.id())) {
                continue;
            }
            if (said(there).equals(said(one)) || said(here).equals(said(other))) {
                repairs.add(
                        repair(
                                to,
                                List.of(moved(choice.id(), to, there), moved(each.id(), to, other)),
                                List.of(
                                        new Repair.Pair(
                                                words(from, one.range()), words(to, there.range())),
                                        new Repair.Pair(
                                                words(from, here.range()),
                                                words(to, other.range())))));
            }
        }
    }

    private ChoiceIdentity moved(String id, Language language, Choice to) {
        ChoiceIdentity known = known(id);
        Map<Language, Integer> at = new HashMap<>(known.at());
        at.put(language, to.range().start());
        return new ChoiceIdentity(id, at);
    }

    private ChoiceIdentity known(String id) {
        return paragraph.choices().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseGet(() -> new ChoiceIdentity(id, Map.of()));
    }

    private static Set<PositionClue> said(Choice choice) {
        return PositionClue.of(choice.allPositions());
    }

    private String words(Language language, TextRange range) {
        return range.of(paragraph.text(language).text()).strip();
    }

    private static Repair repair(
            Language language, List<ChoiceIdentity> choices, List<Repair.Pair> pairs) {
        return new Repair(Repair.Kind.PAIR, language, new ChangeSet(0, List.of()), choices, pairs);
    }
}
