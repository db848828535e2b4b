package org.travaux.app.view.positions;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the matrix that stands on one page.
 *
 * @param firstRow the index of its first row
 * @param rows how many it has
 * @param firstColumn the index of its first column
 * @param columns how many it has
 */
record Tile(int firstRow, int rows, int firstColumn, int columns) {
    /**
     * Tiles that cover a matrix, each cell once: all delegations of some paragraphs, then the next
     * paragraphs.
     *
     * @param mostRows how many rows a page has room for, at least 1
     * @param mostColumns how many columns, at least 1
     */
    static List<Tile> all(int rows, int columns, int mostRows, int mostColumns) {
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < rows; row += mostRows) {
            for (int column = 0; column < columns; column += mostColumns) {
                tiles.add(
                        new Tile(
                                row,
                                Math.min(mostRows, rows - row),
                                column,
                                Math.min(mostColumns, columns - column)));
            }
        }
        return tiles;
    }
}
