package org.travaux.app.view.checks;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.checks.FindingNavigation;
import org.travaux.app.viewmodel.checks.MyWords;

import java.util.List;

/** What is doubtful in the text and what is open in it. */
public final class ReviewMenu {
    private ReviewMenu() {}

    /**
     * The menu for one draft.
     *
     * @param fixes shows the ways out of the finding under the caret
     * @param meantSo asks why the difference at the caret is meant so
     * @param terms shows the terms of the paragraph at the caret
     * @param putRight asks what is to be put right in the whole draft
     * @param list shows the list of open choices, or puts it away
     * @param reviewing whether who holds what is shown
     * @param print prints that
     * @param review shows who holds what in the place of the text, or the text again
     */
    public static ActionMenu of(
            EditorModel model,
            Runnable fixes,
            Runnable meantSo,
            Runnable terms,
            Runnable putRight,
            Runnable list,
            Runnable review,
            ObservableBooleanValue reviewing,
            Runnable print) {
        BooleanBinding draft = Bindings.isNotEmpty(model.rowIds());
        FindingNavigation findings = new FindingNavigation(model);
        return new ActionMenu(
                "review",
                List.of(
                        List.of(
                                Action.when(draft, "next-finding", "F4", null, findings::next),
                                Action.when(
                                        draft,
                                        "previous-finding",
                                        "Shift+F4",
                                        null,
                                        findings::previous),
                                Action.when(
                                        draft,
                                        "next-remark",
                                        "Shortcut+F7",
                                        null,
                                        findings::nextRemark),
                                Action.when(
                                        draft,
                                        "previous-remark",
                                        "Shortcut+Shift+F7",
                                        null,
                                        findings::previousRemark),
                                Action.when(
                                        Bindings.isNotNull(model.caretProperty()),
                                        "terms",
                                        "Shortcut+Alt+G",
                                        null,
                                        terms),
                                Action.when(
                                        draft,
                                        "add-word",
                                        "Shortcut+Alt+S",
                                        null,
                                        new MyWords(model)::addAtCaret),
                                Action.when(draft, "put-right", "Shortcut+Alt+F", null, putRight),
                                Action.when(draft, "fixes", "Alt+Enter", null, fixes),
                                Action.when(draft, "meant-so", "Shortcut+Alt+K", null, meantSo)),
                        List.of(
                                Action.when(draft, "choice-list", "Shortcut+Shift+F8", null, list),
                                Action.when(draft, "review", "Shortcut+Alt+V", null, review),
                                Action.when(
                                        reviewing, "print-review", "Shortcut+P", null, print))));
    }
}
