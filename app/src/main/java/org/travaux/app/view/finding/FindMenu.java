package org.travaux.app.view.finding;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
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
                                Action.when(
                                        draft,
                                        "find",
                                        "Shortcut+F",
                                        null,
                                        () -> openSearch.accept(false)),
                                Action.when(
                                        draft,
                                        "replace",
                                        "Shortcut+H",
                                        null,
                                        () -> openSearch.accept(true)),
                                Action.when(words, "find-next", "F3", null, search::next),
                                Action.when(
                                        words, "find-previous", "Shift+F3", null, search::previous),
                                Action.when(
                                        words.and(search.openProperty())
                                                .and(search.replacingProperty()),
                                        "replace-all",
                                        "Shortcut+Alt+H",
                                        null,
                                        search::replaceAll)),
                        List.of(
                                Action.when(draft, "go-to", "Shortcut+G", null, goTo),
                                Action.when(
                                        draft,
                                        "next-disagreement",
                                        "F7",
                                        null,
                                        disagreements::next),
                                Action.when(
                                        draft,
                                        "previous-disagreement",
                                        "Shift+F7",
                                        null,
                                        disagreements::previous),
                                Action.when(draft, "held-by", "Shortcut+F8", null, heldBy))));
    }
}
