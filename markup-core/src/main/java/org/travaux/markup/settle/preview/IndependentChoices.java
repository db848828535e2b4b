package org.travaux.markup.settle.preview;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.Settling;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;

/**
 * Choices of one paragraph that are settled at once, since none of them sees what becomes of
 * another: nothing is tidied beyond the next letter, and at least one that stays stands between any
 * two. So many choices take a few readings of the paragraph, and not one each. Offsets are UTF-16
 * code units of the paragraph's text.
 */
final class IndependentChoices {
    private final String source;
    private final Reading reading;
    private final List<TextEdit> edits = new ArrayList<>();

    /** Where the last choice ends that is settled, with what is tidied around it, or will be. */
    private int done;

    private IndependentChoices(String source, Reading reading) {
        this.source = source;
        this.reading = reading;
    }

    /** Says what becomes of a choice. */
    @FunctionalInterface
    interface Decisions {
        /**
         * What becomes of a choice; null if it stays open.
         *
         * @param start the offset of its first bracket
         * @param alternatives the positions on each of its alternatives
         */
        @Nullable ChoiceOutcome of(int start, List<List<DelegationPosition>> alternatives);
    }

    /** The change that settles as many choices as can be at once; null if none is to be. */
    static @Nullable ChangeSet of(String source, Reading reading, Decisions decisions) {
        IndependentChoices independent = new IndependentChoices(source, reading);
        for (int i = 0; i < reading.choices().size(); i++) {
            independent.add(i, decisions);
        }
        return independent.edits.isEmpty()
                ? null
                : ChangeSet.of(source.length(), independent.edits);
    }

    private void add(int index, Decisions decisions) {
        Choice choice = reading.choices().get(index);
        int start = choice.range().start();
        if (start < done) {
            return;
        }
        ChoiceOutcome outcome = decisions.of(start, choice.alternativePositions());
        if (outcome == null) {
            return;
        }
        if (isApart(start)) {
            List<TextEdit> own = Settling.settle(source, reading, index, outcome).edits();
            if (isApart(own.getFirst().range().start())) {
                edits.addAll(own);
                done = own.getLast().range().end();
            }
        }
        done = Math.max(done, choice.range().end());
    }

    /** Whether a letter stands between the last choice that is to be settled and a place. */
    private boolean isApart(int start) {
        if (edits.isEmpty()) {
            return true;
        }
        for (int i = done; i < start; i++) {
            if (Character.isLetterOrDigit(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
