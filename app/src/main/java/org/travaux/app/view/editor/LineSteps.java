package org.travaux.app.view.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;

/**
 * From a line to the one above or below it, into the next row where a text ends. The way keeps to
 * one vertical line, as in a word processor.
 */
final class LineSteps {
    private static final double HALF = 0.5;

    private final EditorModel model;
    private final RowsView rows;
    private final EditedArea area;
    private double x;

    LineSteps(EditorModel model, RowsView rows, EditedArea area) {
        this.model = model;
        this.rows = rows;
        this.area = area;
    }

    /**
     * The place a line below or above, or null if there is none or the text that is edited has it
     * itself.
     *
     * @param by 1 for below, -1 for above
     * @param edited whether the place is the caret in the text that is edited
     */
    @Nullable Place step(Place from, int by, boolean edited) {
        if (edited) {
            boolean leaves = by > 0 ? area.isOnLastLine() : area.isOnFirstLine();
            return leaves ? enter(from, by) : null;
        }
        TextView text = rows.text(from.paragraph(), from.language());
        if (text == null) {
            return null;
        }
        Rectangle2D at = text.caretAt(from.offset());
        double y = (by > 0 ? at.getMaxY() : at.getMinY()) + by * at.getHeight() * HALF;
        return y > 0 && y < text.getHeight() ? from.at(text.offsetAt(x, y)) : enterRow(from, by);
    }

    private @Nullable Place enter(Place from, int by) {
        x = area.getCaretBounds().map(area::screenToLocal).map(Bounds::getMinX).orElse(0.0);
        return enterRow(from, by);
    }

    private @Nullable Place enterRow(Place from, int by) {
        Place next = new Place(from.paragraph() + by, from.language(), 0);
        if (next.paragraph() < 0 || next.paragraph() >= model.rowIds().size()) {
            return null;
        }
        Place caret = model.caretProperty().get();
        if (caret != null && caret.inTheSameTextAs(next)) {
            Point2D point = new Point2D(x, by > 0 ? 1 : area.getHeight() - 1);
            return next.at(area.hit(point.getX(), point.getY()).getInsertionIndex());
        }
        TextView text = rows.text(next.paragraph(), next.language());
        int length = model.textAt(next).text().length();
        if (text == null) {
            return next.at(by > 0 ? 0 : length);
        }
        Rectangle2D edge = text.caretAt(by > 0 ? 0 : length);
        return next.at(text.offsetAt(x, edge.getMinY() + edge.getHeight() * HALF));
    }
}
