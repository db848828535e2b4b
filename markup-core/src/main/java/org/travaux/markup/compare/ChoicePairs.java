package org.travaux.markup.compare;

import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.text.OffsetMap;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * Which choice of a paragraph is which of an earlier state: one that stands at the same place, as
 * far as the words that stand tell.
 */
final class ChoicePairs {
    /** The index of a choice that the other state has not. */
    static final int NONE = -1;

    /** So many choices are looked at for one that says the same, where several stand together. */
    private static final int NEAR = 8;

    private final State before;
    private final State after;
    private final OffsetMap moving;

    /** A paragraph at one time. */
    record State(ParagraphReading paragraph, StandingText standing) {
        List<Choice> choices() {
            return paragraph.reading().choices();
        }

        List<String> words(int choice) {
            return ChoiceWords.of(paragraph.source(), paragraph.reading(), choices().get(choice));
        }

        TextRange place(int choice) {
            return standing.standing(choices().get(choice).range());
        }
    }

    /** A choice of both states, or of one: {@link #NONE} where the other has it not. */
    record Pair(int before, int after) {}

    private ChoicePairs(State before, State after, OffsetMap moving) {
        this.before = before;
        this.after = after;
        this.moving = moving;
    }

    /**
     * Every choice of both, in order.
     *
     * @param moving where the words that stood stand now
     */
    static List<Pair> of(State before, State after, OffsetMap moving) {
        return new ChoicePairs(before, after, moving).pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int one = 0;
        int other = 0;
        int size = before.choices().size();
        int sizeAfter = after.choices().size();
        while (one < size && other < sizeAfter) {
            int gone = isSame(one, other) ? 0 : sameBefore(one, other);
            int added = gone > 0 || isSame(one, other) ? 0 : sameAfter(one, other);
            boolean together = touch(one, other);
            if (gone > 0 || (!together && added == 0 && isInFront(one, other))) {
                pairs.add(new Pair(one++, NONE));
            } else if (added > 0 || !together) {
                pairs.add(new Pair(NONE, other++));
            } else {
                pairs.add(new Pair(one++, other++));
            }
        }
        while (one < size) {
            pairs.add(new Pair(one++, NONE));
        }
        while (other < sizeAfter) {
            pairs.add(new Pair(NONE, other++));
        }
        return pairs;
    }

    private int sameBefore(int one, int other) {
        for (int i = 1; i <= NEAR && one + i < before.choices().size(); i++) {
            if (isSame(one + i, other)) {
                return i;
            }
        }
        return 0;
    }

    private int sameAfter(int one, int other) {
        for (int i = 1; i <= NEAR && other + i < after.choices().size(); i++) {
            if (isSame(one, other + i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isSame(int one, int other) {
        return touch(one, other) && ChoiceWords.areSame(before.words(one), after.words(other));
    }

    /** Where the words of an earlier choice stand now. */
    TextRange now(int one) {
        return now(before.place(one), moving);
    }

    /** Where a stretch stands now, with all that was put in at its ends. */
    static TextRange now(TextRange place, OffsetMap moving) {
        int start = moving.map(place.start(), Side.BEFORE);
        return new TextRange(start, Math.max(start, moving.map(place.end(), Side.AFTER)));
    }

    private boolean touch(int one, int other) {
        TextRange now = now(one);
        TextRange place = after.place(other);
        return near(now.end(), place.start()) && near(place.end(), now.start());
    }

    /** Whether nothing but spaces stands from a place on before another. */
    private boolean near(int end, int start) {
        return Space.skip(after.standing().text(), end) >= start;
    }

    private boolean isInFront(int one, int other) {
        return now(one).start() <= after.place(other).start();
    }
}
