package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.editing.LongPaste;
import org.travaux.app.viewmodel.editing.TextCommands;

import java.util.List;

/** What can be done with the text. */
final class EditMenu {
    private EditMenu() {}

    static ActionMenu of(EditorModel model, LongPaste paste) {
        TextCommands text = new TextCommands(model);
        BooleanBinding caret = Bindings.isNotNull(model.caretProperty());
        return new ActionMenu(
                "edit",
                List.of(
                        List.of(
                                Action.when(model.canUndoProperty(), ActionId.UNDO, model::undo),
                                Action.when(model.canRedoProperty(), ActionId.REDO, model::redo)),
                        List.of(
                                Action.when(caret, ActionId.CUT, text::cut),
                                Action.when(caret, ActionId.COPY, text::copy),
                                Action.when(caret, ActionId.PASTE, paste::paste),
                                Action.when(caret, ActionId.PASTE_PLAIN, paste::pastePlain)),
                        List.of(
                                Action.when(caret, ActionId.BOLD, text::bold),
                                Action.when(caret, ActionId.ITALIC, text::italic))));
    }
}
