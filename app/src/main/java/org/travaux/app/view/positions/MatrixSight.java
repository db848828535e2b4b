package org.travaux.app.view.positions;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.positions.MatrixCell;
import org.travaux.app.viewmodel.positions.MatrixCursor;
import org.travaux.app.viewmodel.positions.MatrixSheet;

/**
 * What can be seen of the matrix: heads of rows and columns, which stay, and the cells beside them.
 * Nothing else has nodes, and nodes are used again.
 */
final class MatrixSight extends Region {
    private final Pane rowHeads = clipped();
    private final Pane columnHeads = clipped();
    private final Pane cells = clipped();
    private final Pane lines = new Pane();
    private final Pane marks = new Pane();
    private final Region here = line("matrix-here");
    private final Label corner = new Label();
    private final NodePool<Region> rowLines = new NodePool<>(lines, () -> line("matrix-row-line"));
    private final NodePool<Region> columnLines =
            new NodePool<>(lines, () -> line("matrix-column-line"));
    private final NodePool<MarksView> markViews = new NodePool<>(marks, MarksView::new);
    private final NodePool<RowHeadView> rowViews = new NodePool<>(rowHeads, RowHeadView::new);
    private final NodePool<ColumnHeadView> columnViews =
            new NodePool<>(columnHeads, ColumnHeadView::new);

    /**
     * Nothing yet.
     *
     * @param left what stands over the heads of the rows
     */
    MatrixSight(String left) {
        corner.setText(left);
        corner.getStyleClass().add("matrix-corner");
        corner.setAlignment(Pos.BOTTOM_LEFT);
        corner.setWrapText(true);
        cells.getChildren().addAll(lines, marks, here);
        getChildren().addAll(cells, rowHeads, columnHeads, corner);
        // Where they stand is said by whoever draws, not by this region.
        getChildren().forEach(child -> child.setManaged(false));
    }

    private static Pane clipped() {
        Pane pane = new Pane();
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(pane.widthProperty());
        edge.heightProperty().bind(pane.heightProperty());
        pane.setClip(edge);
        return pane;
    }

    private static Region line(String look) {
        Region line = new Region();
        line.getStyleClass().add(look);
        line.setManaged(false);
        return line;
    }

    /**
     * Shows a part of the matrix.
     *
     * @param size the measures of its parts
     * @param left how many pixels of the cells are out of sight on the left
     * @param top how many above
     * @param at the cell that somebody is at, or null
     */
    void draw(
            MatrixSheet sheet,
            MatrixMeasures size,
            double left,
            double top,
            @Nullable MatrixCursor at) {
        double width = Math.max(0, getWidth() - size.headWidth());
        double height = Math.max(0, getHeight() - size.headHeight());
        corner.resizeRelocate(0, 0, size.headWidth(), size.headHeight());
        rowHeads.resizeRelocate(0, size.headHeight(), size.headWidth(), height);
        columnHeads.resizeRelocate(size.headWidth(), 0, width, size.headHeight());
        cells.resizeRelocate(size.headWidth(), size.headHeight(), width, height);
        Part rows = Part.of(top, height, size.rowHeight(), sheet.rows());
        Part columns = Part.of(left, width, size.columnWidth(), sheet.columns());
        rowViews.begin();
        rowLines.begin();
        columnViews.begin();
        columnLines.begin();
        markViews.begin();
        for (int row = rows.first; row < rows.end; row++) {
            RowHeadView head = rowViews.next();
            head.show(sheet.rowHead(row), at != null && at.row() == row);
            head.resizeRelocate(0, rows.at(row), size.headWidth(), rows.each);
            rowLines.next().resizeRelocate(0, rows.at(row), columns.seen(), rows.each);
        }
        for (int column = columns.first; column < columns.end; column++) {
            ColumnHeadView head = columnViews.next();
            head.show(
                    sheet.columnHead(column), sheet.byName(), at != null && at.column() == column);
            head.resizeRelocate(columns.at(column), 0, columns.each, size.headHeight());
            columnLines.next().resizeRelocate(columns.at(column), 0, columns.each, rows.seen());
            for (int row = rows.first; row < rows.end; row++) {
                MatrixCell cell = sheet.cell(row, column);
                if (!cell.marks().isEmpty()) {
                    MarksView view = markViews.next();
                    view.show(cell);
                    view.resizeRelocate(columns.at(column), rows.at(row), columns.each, rows.each);
                }
            }
        }
        rowViews.end();
        rowLines.end();
        columnViews.end();
        columnLines.end();
        markViews.end();
        here.setVisible(at != null);
        if (at != null) {
            here.resizeRelocate(
                    columns.at(at.column()), rows.at(at.row()), columns.each, rows.each);
        }
        // Cells are made while the matrix is laid out, when the looks of this pulse are given
        // already.
        applyCss();
    }

    /**
     * The rows, or columns, that are in sight.
     *
     * @param hidden how many pixels are out of sight before them
     * @param each how high, or wide, each is
     * @param first the index of the first in sight
     * @param end the index behind the last in sight
     */
    private record Part(double hidden, double each, int first, int end) {
        static Part of(double hidden, double room, double each, int count) {
            int first = (int) (hidden / each);
            return new Part(
                    hidden,
                    each,
                    first,
                    Math.clamp((int) Math.ceil((hidden + room) / each), first, count));
        }

        double at(int index) {
            return index * each - hidden;
        }

        /** How far they reach. */
        double seen() {
            return at(end);
        }
    }
}
