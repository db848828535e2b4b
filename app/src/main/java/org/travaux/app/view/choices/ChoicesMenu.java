package org.travaux.app.view.choices;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.choices.HeldChoices;

import java.util.List;

/** What can be done with what is not agreed. */
public final class ChoicesMenu {
    private ChoicesMenu() {}

    /** The menu for one draft. */
    public static ActionMenu of(EditorModel model, HeldChoices choices) {
        BooleanBinding draft = Bindings.isNotEmpty(model.rowIds());
        return new ActionMenu(
                "choices",
                List.of(
                        List.of(
                                Action.when(draft, ActionId.NEXT_OPEN_POINT, choices::next),
                                Action.when(
                                        draft, ActionId.PREVIOUS_OPEN_POINT, choices::previous))));
    }
}
