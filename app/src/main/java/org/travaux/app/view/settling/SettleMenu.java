package org.travaux.app.view.settling;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
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
     * @param readiness shows the {@link ReadinessPane}, what is missing before the text can be
     *     adopted, or puts it away
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
                                Action.when(choice, ActionId.ADOPT, commands::adoptHere),
                                Action.when(choice, ActionId.DELETE_ALL, commands::deleteAll),
                                Action.when(choice, ActionId.AGREE_OTHER_WORDING, popup::ask),
                                Action.when(draft, ActionId.SETTLE_SEVERAL, many::ask)),
                        List.of(
                                Action.when(draft, ActionId.REOPEN, settled::reopen),
                                Action.when(draft, ActionId.SETTLED_TEXT, settled::list),
                                Action.when(draft, ActionId.NEGOTIATING_FORUM, settled::askForum)),
                        List.of(
                                Action.when(draft, ActionId.READINESS, readiness),
                                Action.when(draft, ActionId.ADOPTED_LABELS, answers::askLabels),
                                Action.when(draft, ActionId.ADOPTED_SYMBOL, answers::askSymbol))));
    }
}
