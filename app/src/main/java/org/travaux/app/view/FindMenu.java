package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.viewmodel.EditorModel;

import java.util.List;

/** Ways to a place in the text. */
final class FindMenu {
    private FindMenu() {}

    static ActionMenu of(EditorModel model, Popups popups) {
        BooleanBinding draft = Bindings.isNotEmpty(model.rowIds());
        return new ActionMenu(
                "find",
                List.of(
                        List.of(
                                Action.when(
                                        draft,
                                        "go-to",
                                        "Shortcut+G",
                                        null,
                                        popups::goToParagraph))));
    }
}
