package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What in one language of a paragraph corresponds to what in another. */
final class Counterparts {
    private static final int NONE = -1;

    private final Reading here;
    private final Reading there;

    /** By the index of a choice here: the index of the choice there that has the same identity. */
    private final Map<Integer, Integer> choices = new HashMap<>();

    /** By the index of a choice here: which of its alternatives there is which one here. */
    private final Map<Integer, AlternativePairing> pairings = new HashMap<>();

    /**
     * @param paired the paragraph's choices in all its languages
     */
    Counterparts(
            Collection<PairedChoice> paired,
            Language from,
            Passage here,
            Language to,
            Passage there) {
        this.here = here.reading();
        this.there = there.reading();
        Map<Integer, Integer> indexHere = byStart(this.here);
        Map<Integer, Integer> indexThere = byStart(this.there);
        for (PairedChoice each : paired) {
            Choice one = each.in(from);
            Choice other = each.in(to);
            Integer i = one == null ? null : indexHere.get(one.range().start());
            Integer j = other == null ? null : indexThere.get(other.range().start());
            if (i != null && j != null) {
                choices.put(i, j);
                pairings.put(i, each.between(from, to));
            }
        }
    }

    private static Map<Integer, Integer> byStart(Reading reading) {
        Map<Integer, Integer> byStart = new HashMap<>();
        for (int i = 0; i < reading.choices().size(); i++) {
            byStart.put(reading.choices().get(i).range().start(), i);
        }
        return byStart;
    }

    /** The index of the choice there that is the one here; -1 if there is none. */
    int choice(int index) {
        return choices.getOrDefault(index, NONE);
    }

    /** Whether a choice has as many alternatives there. */
    boolean sameAlternatives(int index) {
        int other = choice(index);
        return other != NONE
                && there.choices().get(other).alternatives().size()
                        == here.choices().get(index).alternatives().size();
    }

    /** Whether it is sure which alternative of a choice there is which one here. */
    boolean isPaired(int index) {
        AlternativePairing pairing = pairings.get(index);
        return pairing != null && pairing.isSure();
    }

    /** The index there of an alternative of a choice here; -1 if there is none. */
    int alternative(int index, int alternative) {
        AlternativePairing pairing = pairings.get(index);
        return pairing == null ? NONE : pairing.counterpart(alternative);
    }

    /** Whether the first alternatives of a choice are the first there as well. */
    boolean sameFirst(int index, int count) {
        return IntStream.range(0, count).allMatch(i -> alternative(index, i) < count);
    }

    /** The target there; one that is in no reading where nothing corresponds. */
    Target target(Target target) {
        return switch (target) {
            case Target.OnAlternative(int choice, int alternative) ->
                    new Target.OnAlternative(choice(choice), alternative(choice, alternative));
            case Target.OnChoice(int choice) -> new Target.OnChoice(choice(choice));
            case Target.OnLoose loose ->
                    here.loose().stream()
                                    .map(bracket -> bracket.opens())
                                    .toList()
                                    .equals(
                                            there.loose().stream()
                                                    .map(bracket -> bracket.opens())
                                                    .toList())
                            ? loose
                            : new Target.OnLoose(NONE);
            case Target.OnParagraph whole -> whole;
        };
    }

    /**
     * The bracket there that is not contested and stands for one here: the same one of its kind,
     * where both texts have as many. Null if they have not.
     */
    @Nullable Element element(Element element) {
        List<Element> alikeHere = alike(here, element.kind());
        List<Element> alikeThere = alike(there, element.kind());
        int index = alikeHere.indexOf(element);
        return index < 0 || alikeHere.size() != alikeThere.size() ? null : alikeThere.get(index);
    }

    private static List<Element> alike(Reading reading, Element.Kind kind) {
        return reading.others().stream().filter(element -> element.kind() == kind).toList();
    }

    /**
     * The choices there, from the first to the last, that correspond to those within a range here;
     * empty if there are none or they don't stand beside each other in the same order.
     */
    TextRange within(TextRange range) {
        int start = -1;
        int end = -1;
        for (int i = 0; i < here.choices().size(); i++) {
            Choice choice = here.choices().get(i);
            boolean outermost = choice.parent() < 0 || !within(range, choice.parent());
            if (range.contains(choice.range()) && outermost) {
                int other = choice(i);
                if (other == NONE || there.choices().get(other).range().start() < end) {
                    return TextRange.at(0);
                }
                TextRange found = there.choices().get(other).range();
                start = start < 0 ? found.start() : start;
                end = found.end();
            }
        }
        return start < 0 ? TextRange.at(0) : new TextRange(start, end);
    }

    private boolean within(TextRange range, int choice) {
        return range.contains(here.choices().get(choice).range());
    }
}
