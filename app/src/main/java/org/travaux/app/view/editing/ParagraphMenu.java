package org.travaux.app.view.editing;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.editing.ParagraphCommands;

import java.util.List;

/** What can be done with whole paragraphs. */
public final class ParagraphMenu {
    private ParagraphMenu() {}

    /** The menu for one draft. */
    public static ActionMenu of(EditorModel model, ParagraphPopups popups) {
        ParagraphCommands commands = new ParagraphCommands(model);
        BooleanBinding draft = Bindings.isNotEmpty(model.rowIds());
        BooleanBinding caret = Bindings.isNotNull(model.caretProperty());
        return new ActionMenu(
                "paragraph",
                List.of(
                        List.of(
                                Action.when(
                                        caret,
                                        "insert-paragraph",
                                        "Shortcut+Shift+Enter",
                                        null,
                                        commands::insertBelow),
                                Action.when(
                                        caret,
                                        "delete-paragraph",
                                        "Shortcut+Shift+Backspace",
                                        null,
                                        commands::delete)),
                        List.of(
                                Action.when(
                                        caret,
                                        "move-paragraph-up",
                                        "Alt+Shift+Up",
                                        null,
                                        commands::moveUp),
                                Action.when(
                                        caret,
                                        "move-paragraph-down",
                                        "Alt+Shift+Down",
                                        null,
                                        commands::moveDown)),
                        List.of(
                                Action.when(
                                        caret,
                                        "describe-paragraph",
                                        "Shortcut+L",
                                        null,
                                        popups::describe),
                                Action.when(
                                        caret,
                                        "paragraph-status",
                                        "Shortcut+Shift+G",
                                        null,
                                        popups::status),
                                Action.when(
                                        draft,
                                        "renumber",
                                        "Shortcut+Shift+R",
                                        null,
                                        commands::renumber))));
    }
}
