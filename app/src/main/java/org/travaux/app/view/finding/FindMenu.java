package org.travaux.app.view.finding;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.checks.Disagreements;
import org.travaux.app.viewmodel.finding.SearchModel;

import java.util.List;
import java.util.function.Consumer;

/** Ways to a place in the text. */
public final class FindMenu {
    private FindMenu() {}

    /**
     * The menu for one draft.
     *
     * @param openSearch shows the search, with a replacement or without
     * @param goTo asks for a paragraph and goes there
     * @param heldBy asks for a delegation, whose choices alone are gone through
     */
    public static ActionMenu of(
            EditorModel model,
            SearchModel search,
            Consumer<Boolean> openSearch,
            Runnable goTo,
            Runnable heldBy) {
        BooleanBinding draft = Bindings.isNotEmpty(model.rowIds());
        Disagreements disagreements = new Disagreements(model);
        BooleanBinding words = draft.and(search.terms().wordsProperty().isNotEmpty());
        return new ActionMenu(
                "find",
                List.of(
                        List.of(
                                Action.when(draft, ActionId.FIND, () -> openSearch.accept(false)),
                                Action.when(draft, ActionId.REPLACE, () -> openSearch.accept(true)),
                                Action.when(words, ActionId.FIND_NEXT, search::next),
                                Action.when(words, ActionId.FIND_PREVIOUS, search::previous),
                                Action.when(
                                        words.and(search.openProperty())
                                                .and(search.replacingProperty()),
                                        ActionId.REPLACE_ALL,
                                        search::replaceAll)),
                        List.of(
                                Action.when(draft, ActionId.GO_TO, goTo),
                                Action.when(draft, ActionId.NEXT_DISCREPANCY, disagreements::next),
                                Action.when(
                                        draft,
                                        ActionId.PREVIOUS_DISCREPANCY,
                                        disagreements::previous),
                                Action.when(draft, ActionId.HELD_BY, heldBy))));
    }
}
