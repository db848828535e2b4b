package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;

import java.util.ArrayList;
import java.util.List;

/** Settles every choice of a text by one preference, as {@link Settling} settles each. */
public final class Throughout {
    /**
     * A paragraph with more choices, and a text with more that span paragraphs, is no negotiation:
     * they are left as they are, for each is settled by itself.
     */
    public static final int MOST = 1_000;

    private final Preference preference;
    private final Wanted wanted;
    private final List<String> sources = new ArrayList<>();
    private final List<ChangeSet> changes = new ArrayList<>();
    private TextReading reading;

    private Throughout(TextReading reading, Preference preference, Wanted wanted) {
        this.reading = reading;
        this.preference = preference;
        this.wanted = wanted;
        reading.paragraphs().forEach(one -> sources.add(one.source()));
        sources.forEach(one -> changes.add(ChangeSet.of(one.length())));
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

    /** What becomes of each paragraph of a text. */
    public static List<ChangeSet> settle(TextReading reading, Preference preference) {
        return settle(reading, preference, Wanted.NONE);
    }

    /** What becomes of each paragraph of a text in which some words are wanted. */
    public static List<ChangeSet> settle(
            TextReading reading, Preference preference, Wanted wanted) {
        Throughout throughout = new Throughout(reading, preference, wanted);
        if (reading.spanning().size() <= MOST) {
            throughout.settleSpanning();
        }
        throughout.settleWithin();
        return List.copyOf(throughout.changes);
    }

    private void settleSpanning() {
        int left = 0;
        while (left < reading.spanning().size()) {
            SpanningChoice choice = reading.spanning().get(left);
            Outcome outcome =
                    outcome(choice.startParagraph(), choice.start(), List.of(choice.positions()));
            if (outcome == null) {
                left++;
            } else {
                List<String> texts = texts();
                new SpanningSettling(texts, choice)
                        .settle(outcome)
                        .forEach((paragraph, change) -> apply(texts, paragraph, change));
                reading = reading.update(texts);
            }
        }
    }

    /** One choice of every paragraph at a time, until none is left that the preference settles. */
    private void settleWithin() {
        boolean changed = true;
        while (changed) {
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
        if (said.choices().size() > MOST) {
            return null;
        }
        for (int i = 0; i < said.choices().size(); i++) {
            Choice choice = said.choices().get(i);
            Outcome outcome =
                    outcome(
                            paragraph,
                            choice.range().start(),
                            choice.alternatives().stream().map(Alternative::positions).toList());
            if (outcome != null) {
                return Settling.settle(text, said, i, outcome);
            }
        }
        return null;
    }

    private @Nullable Outcome outcome(
            int paragraph, int start, List<List<DelegationPosition>> alternatives) {
        boolean single = alternatives.size() == 1 && !wanted.equals(Wanted.NONE);
        return single && wanted.keeps(paragraph, before(paragraph, start))
                ? new Outcome.Adopt(0)
                : preference.of(alternatives);
    }

    /** Where something stood before anything was settled. */
    private int before(int paragraph, int offset) {
        return changes.get(paragraph).invert(sources.get(paragraph)).map(offset, Side.AFTER);
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
