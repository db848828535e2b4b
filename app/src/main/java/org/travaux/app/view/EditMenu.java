package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.editing.TextCommands;

import java.util.List;

/** What can be done with the text. */
final class EditMenu {
    private EditMenu() {}

    static ActionMenu of(EditorModel model) {
        TextCommands text = new TextCommands(model);
        BooleanBinding caret = Bindings.isNotNull(model.caretProperty());
        return new ActionMenu(
                "edit",
                List.of(
                        List.of(
                                Action.when(
                                        model.canUndoProperty(),
                                        "undo",
                                        "Shortcut+Z",
                                        Icon.UNDO,
                                        model::undo),
                                Action.when(
                                        model.canRedoProperty(),
                                        "redo",
                                        "Shortcut+Shift+Z",
                                        Icon.REDO,
                                        model::redo)),
                        List.of(
                                Action.when(caret, "cut", "Shortcut+X", null, text::cut),
                                Action.when(caret, "copy", "Shortcut+C", null, text::copy),
                                Action.when(caret, "paste", "Shortcut+V", null, text::paste),
                                Action.when(
                                        caret,
                                        "paste-plain",
                                        "Shortcut+Shift+V",
                                        null,
                                        text::pastePlain)),
                        List.of(
                                Action.when(caret, "bold", "Shortcut+B", null, text::bold),
                                Action.when(caret, "italic", "Shortcut+I", null, text::italic))));
    }
}
