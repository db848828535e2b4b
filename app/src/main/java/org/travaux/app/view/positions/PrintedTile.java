package org.travaux.app.view.positions;

import javafx.scene.layout.Region;

import org.travaux.app.viewmodel.positions.MatrixSheet;

/** A part of the matrix on a page, with the heads of its rows and columns. */
final class PrintedTile extends Region {
    private final MatrixSheet matrix;
    private final MatrixMeasures size;
    private final Tile tile;
    private final MatrixSight sight;

    PrintedTile(MatrixSheet matrix, MatrixMeasures size, Tile tile, String corner) {
        this.matrix = matrix;
        this.size = size;
        this.tile = tile;
        this.sight = new MatrixSight(corner);
        getStyleClass().add("matrix");
        getChildren().add(sight);
    }

    @Override
    protected void layoutChildren() {
        sight.resizeRelocate(
                0,
                0,
                size.headWidth() + tile.columns() * size.columnWidth(),
                size.headHeight() + tile.rows() * size.rowHeight());
        sight.draw(
                matrix,
                size,
                tile.firstColumn() * size.columnWidth(),
                tile.firstRow() * size.rowHeight(),
                null);
    }
}
