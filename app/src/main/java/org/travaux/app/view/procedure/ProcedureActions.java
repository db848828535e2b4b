package org.travaux.app.view.procedure;

import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.markup.draft.records.Procedure;

import java.util.List;

/** What can be asked for about deadlines, in the menu of revisions. */
public final class ProcedureActions {
    private ProcedureActions() {}

    /** The actions for one draft. */
    public static List<Action> of(
            OpenDraft draft, ProcedurePopups popups, NotePopup note, DeadlinesPopup deadlines) {
        BooleanBinding there =
                draft.commands().busyProperty().not().and(draft.blankProperty().not());
        return List.of(
                Action.when(there, ActionId.SILENCE, () -> popups.ask(Procedure.Kind.SILENCE)),
                Action.when(there, ActionId.COMMENTS, () -> popups.ask(Procedure.Kind.COMMENTS)),
                Action.of(ActionId.DEADLINES, deadlines::ask),
                Action.when(there, ActionId.COVERING_NOTE, note::ask));
    }
}
