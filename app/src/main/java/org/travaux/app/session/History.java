package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Steps that were done, and steps that were undone and can be done again. */
final class History {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private long lastSerial;

    /** The step that an undo would take back, or null. */
    @Nullable Step last() {
        return done.peek();
    }

    /** The step that a redo would do again, or null. */
    @Nullable Step next() {
        return undone.peek();
    }

    /** Tells the present state from every other that this history has seen. */
    long state() {
        Step last = done.peek();
        return last == null ? 0 : last.serial();
    }

    void add(Step.Kind kind, Slice slice, Place caretBefore, Place caretAfter) {
        undone.clear();
        done.push(new Step(++lastSerial, kind, slice, caretBefore, caretAfter));
    }

    /** Makes what was just typed part of the last step. */
    void join(Slice slice, Place caretAfter) {
        Step last = done.pop();
        done.push(
                new Step(
                        ++lastSerial,
                        last.kind(),
                        last.slice().then(slice),
                        last.caretBefore(),
                        caretAfter));
    }

    /** The last step, which is now undone, or null. */
    @Nullable Step undo() {
        Step step = done.poll();
        if (step != null) {
            undone.push(step);
        }
        return step;
    }

    /** The step that is now done again, or null. */
    @Nullable Step redo() {
        Step step = undone.poll();
        if (step != null) {
            done.push(step);
        }
        return step;
    }

    /**
     * Puts paragraphs whose choices were given identities in place of the same paragraphs without,
     * in the step that left each of them as it is, so that a redo brings the identities back.
     */
    void complete(List<Paragraph> identified) {
        Map<String, Paragraph> missing = new HashMap<>();
        identified.forEach(paragraph -> missing.put(paragraph.id(), paragraph));
        List<Step> completed = new ArrayList<>(done.size());
        for (Iterator<Step> steps = done.iterator(); steps.hasNext(); ) {
            Step step = steps.next();
            completed.add(missing.isEmpty() ? step : complete(step, missing));
        }
        done.clear();
        done.addAll(completed);
    }

    private static Step complete(Step step, Map<String, Paragraph> missing) {
        List<Paragraph> after = new ArrayList<>(step.slice().after());
        boolean changed = false;
        for (int i = 0; i < after.size(); i++) {
            Paragraph paragraph = missing.remove(after.get(i).id());
            if (paragraph != null) {
                after.set(i, paragraph);
                changed = true;
            }
        }
        return changed
                ? step.withSlice(new Slice(step.slice().from(), step.slice().before(), after))
                : step;
    }
}
