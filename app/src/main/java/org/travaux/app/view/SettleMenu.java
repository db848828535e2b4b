package org.travaux.app.view;

import javafx.beans.binding.BooleanBinding;

import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.SettleCommands;

import java.util.List;

/** How what was open is settled. */
final class SettleMenu {
    private SettleMenu() {}

    static ActionMenu of(EditorModel model, SettleCommands commands, SettlePopup popup) {
        BooleanBinding choice = model.choiceProperty().isNotNull();
        return new ActionMenu(
                "settle",
                List.of(
                        List.of(
                                Action.when(
                                        choice,
                                        "adopt",
                                        "Shortcut+Alt+A",
                                        null,
                                        commands::adoptHere),
                                Action.when(
                                        choice,
                                        "delete-all",
                                        "Shortcut+Alt+D",
                                        null,
                                        commands::deleteAll),
                                Action.when(
                                        choice,
                                        "settle-words",
                                        "Shortcut+Alt+W",
                                        null,
                                        popup::ask))));
    }
}
