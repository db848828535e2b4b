package org.travaux.app.view.editing;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.editing.ParagraphCommands;

import java.util.List;

/** What can be done with whole paragraphs. */
public final class ParagraphMenu {
    private ParagraphMenu() {}

    /**
     * The menu for one draft.
     *
     * @param renumber shows what would become of the labels, and does it
     */
    public static ActionMenu of(EditorModel model, ParagraphPopups popups, Runnable renumber) {
        ParagraphCommands commands = new ParagraphCommands(model);
        BooleanBinding draft = Bindings.isNotEmpty(model.rowIds());
        BooleanBinding caret = Bindings.isNotNull(model.caretProperty());
        return new ActionMenu(
                "paragraph",
                List.of(
                        List.of(
                                Action.when(
                                        caret, ActionId.INSERT_PARAGRAPH, commands::insertBelow),
                                Action.when(caret, ActionId.DELETE_PARAGRAPH, commands::delete)),
                        List.of(
                                Action.when(caret, ActionId.MOVE_PARAGRAPH_UP, commands::moveUp),
                                Action.when(
                                        caret, ActionId.MOVE_PARAGRAPH_DOWN, commands::moveDown)),
                        List.of(
                                Action.when(caret, ActionId.PARAGRAPH_TYPE, popups::describe),
                                Action.when(caret, ActionId.PARAGRAPH_STATUS, popups::status),
                                Action.when(caret, ActionId.PASSAGE_STATUS, popups::passage),
                                Action.when(caret, ActionId.PARAGRAPH_LOOK, popups::look),
                                Action.when(draft, ActionId.RENUMBER, renumber))));
    }
}
