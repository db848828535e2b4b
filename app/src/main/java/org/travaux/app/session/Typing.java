package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

/**
 * What typing belongs to one step: letters in a row up to the end of a word, together with the
 * words that the first of them took the place of; or deleting in a row. A pause, another place or
 * the next word begins a new step.
 */
final class Typing {
    private Typing() {}

    /** What kind of step a change is, if somebody typed it. */
    static UndoStep.Kind kind(ChangeSet change) {
        if (change.edits().size() != 1) {
            return UndoStep.Kind.OTHER;
        }
        TextEdit edit = change.edits().getFirst();
        return edit.replacement().isEmpty() ? UndoStep.Kind.DELETED : UndoStep.Kind.TYPED;
    }

    /** Where the caret is after a change: behind what was put in. */
    static int caretAfter(ChangeSet change) {
        TextEdit edit = change.edits().getLast();
        int tail = change.lengthBefore() - edit.range().end();
        return change.lengthAfter() - tail;
    }

    /**
     * Whether a change goes on where the last step left off.
     *
     * @param text the text before the change
     */
    static boolean joins(@Nullable UndoStep last, Place place, ChangeSet change, String text) {
        UndoStep.Kind kind = kind(change);
        if (last == null
                || last.kind() != kind
                || kind == UndoStep.Kind.OTHER
                || !last.caretAfter().inTheSameTextAs(place)) {
            return false;
        }
        TextEdit edit = change.edits().getFirst();
        int caret = last.caretAfter().offset();
        if (kind == UndoStep.Kind.DELETED) {
            return edit.range().start() == caret || edit.range().end() == caret;
        }
        return edit.range().equals(TextRange.at(caret))
                && !beginsWord(text, caret, edit.replacement());
    }

    private static boolean beginsWord(String text, int caret, String typed) {
        return caret > 0
                && Character.isWhitespace(text.charAt(caret - 1))
                && !Character.isWhitespace(typed.charAt(0));
    }
}
