package org.travaux.app.view;

import org.travaux.app.viewmodel.EditorModel;

import java.util.List;

/** What can be done with the text. */
final class EditMenu {
    private EditMenu() {}

    static ActionMenu of(EditorModel model) {
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
                                        model::redo))));
    }
}
