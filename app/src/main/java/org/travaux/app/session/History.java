package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Steps that were done, and steps that were undone and can be done again. */
final class History {
    private final Deque<UndoStep> done = new ArrayDeque<>();
    private final Deque<UndoStep> undone = new ArrayDeque<>();
    private long lastSerial;

    /** The step that an undo would take back, or null. */
    @Nullable UndoStep last() {
        return done.peek();
    }

    /** The step that a redo would do again, or null. */
    @Nullable UndoStep next() {
        return undone.peek();
    }

    /** Tells the present state from every other that this history has seen. */
    long state() {
        UndoStep last = done.peek();
        return last == null ? 0 : last.serial();
    }

    void add(UndoStep.Kind kind, Slice slice, Place caretBefore, Place caretAfter) {
        undone.clear();
        done.push(new UndoStep(++lastSerial, kind, slice, caretBefore, caretAfter));
    }

    /** Makes what was just typed part of the last step. */
    void join(Slice slice, Place caretAfter) {
        UndoStep last = done.pop();
        done.push(
                new UndoStep(
                        ++lastSerial,
                        last.kind(),
                        last.slice().then(slice),
                        last.caretBefore(),
                        caretAfter));
    }

    /** The last step, which is now undone, or null. */
    @Nullable UndoStep undo() {
        UndoStep step = done.poll();
        if (step != null) {
            undone.push(step);
        }
        return step;
    }

    /** The step that is now done again, or null. */
    @Nullable UndoStep redo() {
        UndoStep step = undone.poll();
        if (step != null) {
            done.push(step);
        }
        return step;
    }

    /**
     * Choices were given identities in the state that the last step led to: the step brings them
     * along, and undoing it takes them back, wherever in the draft they stand. So every state is
     * the same again whichever way it is reached.
     *
     * @param before all paragraphs without these identities
     * @param after all paragraphs with them
     */
    void complete(List<Paragraph> before, List<Paragraph> after) {
        UndoStep last = done.poll();
        if (last != null) {
            done.push(last.withSlice(last.slice().alsoFrom(before, after)));
        }
    }
}
