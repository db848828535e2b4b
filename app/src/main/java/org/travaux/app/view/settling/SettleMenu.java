package org.travaux.app.view.settling;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.settling.SettleCommands;

import java.util.List;

/** How what was open is settled. */
public final class SettleMenu {
    private SettleMenu() {}

    /**
     * The menu for one draft.
     *
     * @param answers ask about labels and the symbol of the adopted text
     * @param readiness shows what is missing before the text can be adopted, or puts it away
     */
    public static ActionMenu of(
            EditorModel model,
            SettleCommands commands,
            SettlePopup popup,
            SettlementPopups settled,
            SettleManyPopup many,
            AdoptionPopups answers,
            Runnable readiness) {
        BooleanBinding draft = Bindings.isNotEmpty(model.rowIds());
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
                                        choice, "settle-words", "Shortcut+Alt+W", null, popup::ask),
                                Action.when(
                                        draft, "settle-many", "Shortcut+Alt+M", null, many::ask)),
                        List.of(
                                Action.when(
                                        draft, "reopen", "Shortcut+Alt+R", null, settled::reopen),
                                Action.when(
                                        draft,
                                        "settlements",
                                        "Shortcut+Alt+L",
                                        null,
                                        settled::list),
                                Action.when(
                                        draft,
                                        "settle-forum",
                                        "Shortcut+Alt+O",
                                        null,
                                        settled::askForum)),
                        List.of(
                                Action.when(draft, "readiness", "Shortcut+Alt+Q", null, readiness),
                                Action.when(
                                        draft,
                                        "adopted-labels",
                                        "Shortcut+Alt+N",
                                        null,
                                        answers::askLabels),
                                Action.when(
                                        draft,
                                        "adopted-symbol",
                                        "Shortcut+Alt+J",
                                        null,
                                        answers::askSymbol))));
    }
}
