package org.travaux.app.viewmodel.editing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.typography.AsTyped;

import java.util.Set;

/**
 * Puts right what was just typed, by the rules of its language: a step of its own, so that undoing
 * gives what was typed. What was undone is not put right again.
 */
public final class AsTypedCorrection {
    private final EditorModel model;
    private @Nullable Place last;

    /** Corrections in a draft. */
    public AsTypedCorrection(EditorModel model) {
        this.model = model;
    }

    /**
     * Looks at a character that was typed, if the cursor is still behind it.
     *
     * @param behind the place behind the character
     */
    public void putRight(Place behind, char typed) {
        Set<DiagnosticCode> rules = model.services().proofreader().asTyped(behind.language());
        Place caret = model.caretProperty().get();
        if (rules.isEmpty() || !behind.equals(caret)) {
            return;
        }
        ReadText read = model.session().text(behind.paragraph(), behind.language());
        String text = read.text();
        int offset = behind.offset();
        if (offset == 0 || offset > text.length() || text.charAt(offset - 1) != typed) {
            return;
        }
        ChangeSet change = AsTyped.in(text, read.reading(), behind.language(), rules, offset);
        if (change == null) {
            return;
        }
        Place at = behind.at(change.edits().getFirst().range().start());
        if (at.equals(last)) {
            return;
        }
        last = at;
        if (model.session().edit(behind, change)) {
            model.placeCaret(behind.at(change.map(offset, Side.AFTER)));
        }
    }
}
