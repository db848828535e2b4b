package org.travaux.app.view.checks;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
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
     * @param review shows who holds what in the place of the text, or the text again
     */
    public static ActionMenu of(
            EditorModel model,
            Runnable fixes,
            Runnable meantSo,
            Runnable terms,
            Runnable putRight,
            Runnable list,
            Runnable review) {
        BooleanBinding draft = Bindings.isNotEmpty(model.rowIds());
        FindingNavigation findings = new FindingNavigation(model);
        return new ActionMenu(
                "review",
                List.of(
                        List.of(
                                Action.when(draft, ActionId.NEXT_ISSUE, findings::next),
                                Action.when(draft, ActionId.PREVIOUS_ISSUE, findings::previous),
                                Action.when(draft, ActionId.NEXT_SUGGESTION, findings::nextRemark),
                                Action.when(
                                        draft,
                                        ActionId.PREVIOUS_SUGGESTION,
                                        findings::previousRemark),
                                Action.when(
                                        Bindings.isNotNull(model.caretProperty()),
                                        ActionId.TERMS,
                                        terms),
                                Action.when(
                                        draft, ActionId.ADD_WORD, new MyWords(model)::addAtCaret),
                                Action.when(draft, ActionId.APPLY_CORRECTIONS, putRight),
                                Action.when(draft, ActionId.SUGGESTED_FIXES, fixes),
                                Action.when(draft, ActionId.MARK_INTENDED, meantSo)),
                        List.of(
                                Action.when(draft, ActionId.OPEN_POINTS, list),
                                Action.when(draft, ActionId.POSITIONS_BY_DELEGATION, review))));
    }
}
