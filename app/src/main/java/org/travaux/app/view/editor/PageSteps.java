package org.travaux.app.view.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;

/** A page further down the draft or up, the caret at the same height of the window as before. */
final class PageSteps {
    /** Of a page, the last line stays in sight as the first. */
    private static final double PAGE = 0.9;

    private final EditorModel model;
    private final RowsView rows;
    private final EditedArea area;

    PageSteps(EditorModel model, RowsView rows, EditedArea area) {
        this.model = model;
        this.rows = rows;
        this.area = area;
    }

    /**
     * Scrolls a page and says where the caret is to go; the first or the last text where there is
     * no page any more.
     *
     * @param by 1 for down, -1 for up
     */
    @Nullable Place turn(Place from, int by) {
        Bounds caret = area.getCaretBounds().map(rows::screenToLocal).orElse(null);
        double x = caret == null ? rows.getWidth() / 2 : caret.getMinX();
        double y = caret == null ? rows.getHeight() / 2 : caret.getCenterY();
        rows.scrollBy(by * rows.getHeight() * PAGE);
        rows.layout();
        Point2D point = rows.localToScene(x, Math.clamp(y, 1, rows.getHeight() - 1));
        Place at = rows.placeAt(point.getX(), point.getY());
        boolean moved = at != null && by * (at.paragraph() - from.paragraph()) > 0;
        return moved ? at : edge(from, by);
    }

    private @Nullable Place edge(Place from, int by) {
        int row = by > 0 ? model.rowIds().size() - 1 : 0;
        Place edge = new Place(row, from.language(), 0);
        Place end = by > 0 ? model.endOf(edge) : edge;
        return end.equals(from) ? null : end;
    }
}
