package org.travaux.app.viewmodel.negotiating;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;

/**
 * The choice at a place of a text, and which of its alternatives the place is in or behind.
 *
 * @param choice its index in the reading; -1 for a bracket that closes in a later paragraph
 * @param alternative counted from 0
 * @param alternatives how many it has
 */
public record ChoiceAtCaret(int choice, int alternative, int alternatives) {
    /** A bracket that opens in one paragraph and closes in a later one. */
    static final ChoiceAtCaret SPANNING = new ChoiceAtCaret(-1, 0, 1);

    /** Whether it closes in a later paragraph, so that little can be done with it as a whole. */
    public boolean isSpanning() {
        return choice < 0;
    }

    /** What is at an offset, or null if no choice is. */
    static @Nullable ChoiceAtCaret at(Reading reading, int offset) {
        Choice choice = reading.choiceAt(offset);
        if (choice == null) {
            return null;
        }
        int alternative = 0;
        for (int i = 0; i < choice.alternatives().size(); i++) {
            if (choice.alternatives().get(i).range().start() <= offset) {
                alternative = i;
            }
        }
        int index = reading.choices().indexOf(choice);
        return new ChoiceAtCaret(index, alternative, choice.alternatives().size());
    }

    /** The same choice at another of its alternatives. */
    public ChoiceAtCaret on(int other) {
        return new ChoiceAtCaret(choice, other, alternatives);
    }
}
