package org.travaux.app.session;

/**
 * What one undo takes back.
 *
 * @param serial tells this state of the draft from every other; typing that joins a step changes it
 * @param caretBefore where the caret goes when the step is undone
 * @param caretAfter where it goes when the step is done again
 */
record UndoStep(long serial, Kind kind, Slice slice, Place caretBefore, Place caretAfter) {
    /** What a step consists of; only typing of one kind is joined into one step. */
    enum Kind {
        TYPED,
        DELETED,
        OTHER
    }

    UndoStep withSlice(Slice changed) {
        return new UndoStep(serial, kind, changed, caretBefore, caretAfter);
    }
}
