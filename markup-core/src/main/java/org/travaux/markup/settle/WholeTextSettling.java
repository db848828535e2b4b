package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.OffsetMap;
import org.travaux.markup.text.Side;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Settles every choice of a text by one preference, as {@link Settling} settles each. */
public final class WholeTextSettling {
    /**
     * Brackets that nest deeper are no negotiation: such a paragraph, or all that spans paragraphs
     * in such a text, is left as it is, for each level is settled by itself.
     */
    private static final int DEEPEST = 100;

    /** So often choices are settled in a row that stand right beside each other. */
    private static final int MOST_ROUNDS = 1_000;

    private final Preference preference;
    private final Wanted wanted;
    private final Numbering numbering;
    private final List<String> sources = new ArrayList<>();
    private final List<ChangeSet> changes = new ArrayList<>();
    private final List<Boolean> settled;
    private TextReading reading;

    private WholeTextSettling(
            TextReading reading, Preference preference, Wanted wanted, Numbering numbering) {
        this.reading = reading;
        this.preference = preference;
        this.wanted = wanted;
        this.numbering = numbering;
        reading.paragraphs().forEach(one -> sources.add(one.source()));
        sources.forEach(one -> changes.add(ChangeSet.of(one.length())));
        this.settled = reading.paragraphs().stream().map(one -> settles(one.reading())).toList();
    }

    /** Which choices with one alternative keep it, whatever is preferred. */
    @FunctionalInterface
    public interface Wanted {
        /** None of them. */
        Wanted NONE = (_, _) -> false;

        /**
         * Whether a choice keeps its words.
         *
         * @param paragraph in which it opens
         * @param start the offset of its first bracket in the text before anything was settled
         */
        boolean keeps(int paragraph, int start);
    }

    /** In what order the alternatives of a choice count. */
    @FunctionalInterface
    interface Numbering {
        /** As they stand. */
        Numbering AS_THEY_STAND = (_, _) -> null;

        /**
         * By number the index of an alternative in the text; null where they count as they stand.
         *
         * @param paragraph in which the choice opens
         * @param start the offset of its first bracket in the text before anything was settled
         */
        @Nullable List<Integer> of(int paragraph, int start);
    }

    /** What becomes of each paragraph of a text. */
    public static List<ChangeSet> settle(TextReading reading, Preference preference) {
        return settle(reading, preference, Wanted.NONE);
    }

    /** What becomes of each paragraph of a text in which some words are wanted. */
    public static List<ChangeSet> settle(
            TextReading reading, Preference preference, Wanted wanted) {
        return new WholeTextSettling(reading, preference, wanted, Numbering.AS_THEY_STAND)
                .settleAll();
    }

    /** What becomes of each paragraph of a text whose alternatives count in another order. */
    static List<ChangeSet> settleNumbered(
            TextReading reading, Preference preference, Numbering numbering) {
        return new WholeTextSettling(reading, preference, Wanted.NONE, numbering).settleAll();
    }

    private List<ChangeSet> settleAll() {
        if (settlesSpanning(reading)) {
            settleSpanning();
        }
        settleWithin();
        return List.copyOf(changes);
    }

    /** Whether the choices of a paragraph are settled. */
    public static boolean settles(Reading paragraph) {
        return paragraph.choices().stream().allMatch(choice -> choice.depth() < DEEPEST);
    }

    /** Whether the choices of a text that span paragraphs are settled. */
    public static boolean settlesSpanning(TextReading text) {
        Deque<SpanningChoice> open = new ArrayDeque<>();
        for (SpanningChoice choice : text.spanning()) {
            while (!open.isEmpty() && isBehind(choice, open.getLast())) {
                open.removeLast();
            }
            open.addLast(choice);
            if (open.size() > DEEPEST) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBehind(SpanningChoice choice, SpanningChoice other) {
        return other.endParagraph() < choice.startParagraph()
                || (other.endParagraph() == choice.startParagraph()
                        && other.end() <= choice.start());
    }

    private void settleSpanning() {
        boolean changed = true;
        while (changed) {
            changed = false;
            List<String> texts = texts();
            int done = -1;
            for (SpanningChoice choice : reading.spanning()) {
                ChoiceOutcome outcome = choice.startParagraph() > done ? outcome(choice) : null;
                if (outcome != null) {
                    new SpanningSettling(texts, choice)
                            .settle(outcome)
                            .forEach((paragraph, change) -> apply(texts, paragraph, change));
                    done = choice.endParagraph();
                    changed = true;
                }
            }
            reading = changed ? reading.update(texts) : reading;
        }
    }

    private @Nullable ChoiceOutcome outcome(SpanningChoice choice) {
        return outcome(
                before(choice.startParagraph()),
                choice.startParagraph(),
                choice.start(),
                List.of(choice.positions()));
    }

    /** As many choices of every paragraph as can be, until none is left that is to be settled. */
    private void settleWithin() {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            List<String> texts = texts();
            for (int i = 0; i < texts.size(); i++) {
                ChangeSet change = next(i, texts.get(i), reading.paragraph(i));
                if (change != null) {
                    apply(texts, i, change);
                    changed = true;
                }
            }
            reading = changed ? reading.update(texts) : reading;
        }
    }

    private @Nullable ChangeSet next(int paragraph, String text, Reading said) {
        if (said.choices().isEmpty() || !settled.get(paragraph)) {
            return null;
        }
        OffsetMap before = before(paragraph);
        return IndependentChoices.of(
                text,
                said,
                (start, alternatives) -> outcome(before, paragraph, start, alternatives));
    }

    private @Nullable ChoiceOutcome outcome(
            OffsetMap before,
            int paragraph,
            int start,
            List<List<DelegationPosition>> alternatives) {
        boolean single = alternatives.size() == 1 && !wanted.equals(Wanted.NONE);
        if (single && wanted.keeps(paragraph, before.map(start, Side.AFTER))) {
            return new ChoiceOutcome.Adopt(0);
        }
        boolean several = alternatives.size() > 1 && !numbering.equals(Numbering.AS_THEY_STAND);
        List<Integer> order =
                several ? numbering.of(paragraph, before.map(start, Side.AFTER)) : null;
        if (order == null || order.size() != alternatives.size()) {
            return preference.of(alternatives);
        }
        ChoiceOutcome preferred = preference.of(order.stream().map(alternatives::get).toList());
        return preferred instanceof ChoiceOutcome.Adopt(int number)
                ? new ChoiceOutcome.Adopt(order.get(number))
                : preferred;
    }

    /** What takes a paragraph back to where it stood before anything was settled. */
    private OffsetMap before(int paragraph) {
        return changes.get(paragraph).invert(sources.get(paragraph)).offsets();
    }

    private void apply(List<String> texts, int paragraph, ChangeSet change) {
        texts.set(paragraph, change.apply(texts.get(paragraph)));
        changes.set(paragraph, changes.get(paragraph).compose(change));
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        reading.paragraphs().forEach(paragraph -> texts.add(paragraph.source()));
        return texts;
    }
}
