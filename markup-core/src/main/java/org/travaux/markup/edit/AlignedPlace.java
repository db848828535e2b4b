package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The place in one language that is the nearest to a place in another: in the same alternative,
 * between the same choices, as far between them, and where a word begins or a text ends.
 */
final class AlignedPlace {
    private final Passage here;
    private final Passage there;
    private final Counterparts counterparts;

    /** The alternative around the place here: the index of its choice and its own; -1 for none. */
    private int choice = -1;

    private int alternative = -1;

    private AlignedPlace(Passage here, Passage there, Counterparts counterparts) {
        this.here = here;
        this.there = there;
        this.counterparts = counterparts;
    }

    /** What came of the search: an offset, or a reason why there is none. */
    record Found(int offset, @Nullable Refusal refusal) {}

    static Found of(Passage here, int offset, Passage there, Counterparts counterparts) {
        AlignedPlace place = new AlignedPlace(here, there, counterparts);
        place.findAround(offset);
        if (place.choice >= 0 && counterparts.choice(place.choice) < 0) {
            return new Found(0, Refusal.NO_CHOICE);
        }
        if (place.choice >= 0 && !counterparts.sameAlternatives(place.choice)) {
            return new Found(0, Refusal.OTHER_ALTERNATIVES);
        }
        if (place.choice >= 0 && !counterparts.isPaired(place.choice)) {
            return new Found(0, Refusal.NOT_PAIRED);
        }
        return new Found(place.aligned(offset), null);
    }

    private void findAround(int offset) {
        List<Choice> choices = here.reading().choices();
        for (int i = 0; i < choices.size() && choices.get(i).range().start() < offset; i++) {
            List<Alternative> alternatives = choices.get(i).alternatives();
            for (int j = 0; j < alternatives.size(); j++) {
                if (BracketableRange.interior(alternatives.get(j)).touches(offset)) {
                    choice = i;
                    alternative = j;
                }
            }
        }
    }

    private int aligned(int offset) {
        TextRange aroundHere = around(here, choice, alternative);
        TextRange aroundThere =
                choice < 0
                        ? around(there, -1, -1)
                        : around(
                                there,
                                counterparts.choice(choice),
                                counterparts.alternative(choice, alternative));
        int fromHere = aroundHere.start();
        int toHere = aroundHere.end();
        int from = aroundThere.start();
        int to = aroundThere.end();
        Reading reading = here.reading();
        for (int i = 0; i < reading.choices().size(); i++) {
            Choice beside = reading.choices().get(i);
            int other = counterparts.choice(i);
            if (beside.parent() != choice
                    || beside.parentAlternative() != alternative
                    || other < 0) {
                continue;
            }
            TextRange found = there.reading().choices().get(other).range();
            if (beside.range().end() <= offset && found.end() >= from && found.end() <= to) {
                fromHere = beside.range().end();
                from = found.end();
            } else if (beside.range().start() >= offset
                    && found.start() >= from
                    && found.start() <= to) {
                toHere = beside.range().start();
                to = found.start();
                break;
            }
        }
        double share = toHere == fromHere ? 1 : (double) (offset - fromHere) / (toHere - fromHere);
        int ideal = from + (int) Math.round(share * (to - from));
        return nearest(from, to, ideal);
    }

    private static TextRange around(Passage passage, int index, int alternative) {
        return index < 0
                ? new TextRange(0, passage.text().length())
                : BracketableRange.interior(
                        passage.reading().choices().get(index).alternatives().get(alternative));
    }

    private int nearest(int from, int to, int ideal) {
        return IntStream.rangeClosed(from, to)
                .filter(at -> at == from || at == to || beginsWord(at))
                .boxed()
                .sorted(Comparator.comparingInt(at -> Math.abs(at - ideal)))
                .filter(this::isFree)
                .findFirst()
                .orElse(to);
    }

    private boolean beginsWord(int at) {
        return Space.is(there.text().charAt(at - 1)) && !Space.is(there.text().charAt(at));
    }

    private boolean isFree(int at) {
        return BracketableRange.scope(there, TextRange.at(at)) instanceof Scope.Caret(int offset)
                && offset == at;
    }
}
