package org.travaux.app.view.editor;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;

import org.fxmisc.flowless.VirtualFlow;
import org.travaux.app.viewmodel.EditorModel;

/** Which row is the first in sight, when a draft is opened and when the rows are laid out anew. */
final class FirstRow {
    private final EditorModel model;
    private final RowsView rows;
    private final VirtualFlow<String, RowCell> flow;
    private int toShow = -1;
    private int start;

    FirstRow(EditorModel model, RowsView rows, VirtualFlow<String, RowCell> flow) {
        this.model = model;
        this.rows = rows;
        this.flow = flow;
    }

    void install() {
        model.sessionProperty().addListener((_, _, _) -> showSoon(0));
        model.rowIds().addListener((ListChangeListener<String>) _ -> showNow());
        flow.widthProperty().addListener((_, before, _) -> widthChanged(before.doubleValue()));
    }

    /** Has a row be the first when the rows are first drawn. */
    void beginAt(int row) {
        start = row;
    }

    /** Rows change their heights with the width; the first in sight stays the first. */
    private void widthChanged(double before) {
        if (toShow < 0) {
            boolean fresh = before == 0 || model.rowIds().isEmpty();
            showSoon(fresh ? start : Math.max(0, flow.getFirstVisibleIndex()));
        }
    }

    /** Shows a row as the first, when all that is going on has been laid out. */
    private void showSoon(int row) {
        toShow = row;
        Platform.runLater(
                () -> {
                    showNow();
                    if (isOnScreen()) {
                        // The scroll bar comes with the layout, and makes the rows narrower.
                        rows.layout();
                        showNow();
                    }
                    toShow = -1;
                });
    }

    /** A list without rows, or in a window that has gone, can't be laid out. */
    private boolean isOnScreen() {
        Scene scene = rows.getScene();
        return !model.rowIds().isEmpty()
                && scene != null
                && scene.getWindow() != null
                && scene.getWindow().isShowing();
    }

    /** The list takes the rows of a new draft for rows inserted before the first one in sight. */
    private void showNow() {
        if (toShow >= 0 && toShow < model.rowIds().size()) {
            flow.showAsFirst(toShow);
        }
    }
}
