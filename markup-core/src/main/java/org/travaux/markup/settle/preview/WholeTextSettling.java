package org.travaux.markup.settle.preview;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.Settling;
import org.travaux.markup.settle.SpanningSettling;
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

    private final ByPlace outcomes;
    private final List<String> sources = new ArrayList<>();
    private final List<ChangeSet> changes = new ArrayList<>();
    private final List<Boolean> settled;
    private TextReading reading;

    private WholeTextSettling(TextReading reading, ByPlace outcomes) {
        this.reading = reading;
        this.outcomes = outcomes;
        reading.paragraphs().forEach(one -> sources.add(one.source()));
        sources.forEach(one -> changes.add(ChangeSet.of(one.length())));
        this.settled = reading.paragraphs().stream().map(one -> settles(one.reading())).toList();
    }

    /** What becomes of each choice of a text, by where it stands too. */
    @FunctionalInterface
    public interface ByPlace {
        /**
         * What becomes of a choice; null if it stays open.
         *
         * @param paragraph in which it opens
         * @param start the offset of its first bracket in the text before anything was settled
         * @param alternatives the positions on each of its alternatives, in order; at least one
         */
        @Nullable ChoiceOutcome of(
                int paragraph, int start, List<List<DelegationPosition>> alternatives);
    }

    /** What becomes of each paragraph of a text. */
    public static List<ChangeSet> settle(TextReading reading, Preference preference) {
        return settle(reading, (_, _, alternatives) -> preference.of(alternatives));
    }

    /** What becomes of each paragraph of a text in which it matters where a choice stands. */
    public static List<ChangeSet> settle(TextReading reading, ByPlace outcomes) {
        return new WholeTextSettling(reading, outcomes).settleAll();
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
        return outcomes.of(paragraph, before.map(start, Side.AFTER), alternatives);
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
