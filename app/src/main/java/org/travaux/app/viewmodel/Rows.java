package org.travaux.app.viewmodel;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.viewmodel.display.Highlight;
import org.travaux.app.viewmodel.display.HighlightOverlay;
import org.travaux.app.viewmodel.display.HighlightSource;
import org.travaux.app.viewmodel.display.RowModel;
import org.travaux.app.viewmodel.display.RowsListener;

import java.util.List;

/** The rows of the open draft: which there are, what each shows, and who draws them. */
public final class Rows {
    private final EditorModel model;
    private final ObservableList<String> ids = FXCollections.observableArrayList();
    private @Nullable RowsListener listener;
    private HighlightSource highlights = (_, _) -> List.of();

    Rows(EditorModel model) {
        this.model = model;
    }

    /** The ids of the draft's paragraphs, one a row. */
    ObservableList<String> ids() {
        return ids;
    }

    /** What the row at an index shows. */
    public RowModel at(int index) {
        RowModel row = RowModel.of(model.session(), index, model.languages(), model.naming());
        return HighlightOverlay.over(row, index, model.session(), highlights);
    }

    /** Who draws the rows; there is one window. */
    public void setListener(RowsListener draws) {
        listener = draws;
    }

    /** Who knows what stands out in the rows; there is one search in a window. */
    public void setHighlights(HighlightSource source) {
        highlights = source;
    }

    /** What stands out in the text that is being edited. */
    public List<Highlight> highlights(Place at, ReadText text) {
        return highlights.in(at, text);
    }

    /** Every row in sight is drawn again. */
    public void changed() {
        if (listener != null) {
            listener.rowsChanged();
        }
    }

    /** The row at an index is drawn again, if it is still there. */
    void changed(int index) {
        if (listener != null && index < ids.size()) {
            listener.rowChanged(index);
        }
    }

    /**
     * Puts other rows in place of some. Those at either end that stay are not touched: the row that
     * is being edited is not taken out of the window and put back.
     */
    void replace(int from, int before, List<String> others) {
        int shorter = Math.min(before, others.size());
        int same = 0;
        while (same < shorter && ids.get(from + same).equals(others.get(same))) {
            same++;
        }
        int sameBehind = 0;
        while (sameBehind < shorter - same
                && ids.get(from + before - 1 - sameBehind)
                        .equals(others.get(others.size() - 1 - sameBehind))) {
            sameBehind++;
        }
        ids.subList(from + same, from + before - sameBehind).clear();
        ids.addAll(from + same, others.subList(same, others.size() - sameBehind));
    }
}
