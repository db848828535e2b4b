package org.travaux.markup.draft.paragraphs;

import java.util.List;

/**
 * A table among the paragraphs of a text.
 *
 * @param start the index of its first paragraph
 * @param end the index behind its last paragraph
 * @param cells those in which a paragraph stands, row by row; none reaches into another
 */
public record Table(int start, int end, List<Cell> cells) {
    /** How many columns a table can have; Word knows no more. */
    public static final int MOST_COLUMNS = 63;

    /** How many rows in which nothing stands can follow one another. */
    public static final int MOST_EMPTY_ROWS = 50;

    public Table {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param row from 1
     * @param column from 1
     * @param width over how many columns it reaches
     * @param height over how many rows it reaches
     * @param start the index of its first paragraph
     * @param end the index behind its last paragraph
     */
    public record Cell(int row, int column, int width, int height, int start, int end) {
        /** The column behind it. */
        public int behind() {
            return column + width;
        }

        /** The row below it. */
        public int below() {
            return row + height;
        }

        /** The same over other columns and rows. */
        Cell over(int columns, int rows) {
            return new Cell(row, column, columns, rows, start, end);
        }
    }

    /** How many rows it has. */
    public int rows() {
        return cells.getLast().row();
    }

    /** How many columns its widest row has. */
    public int columns() {
        return cells.stream().mapToInt(Cell::behind).max().orElseThrow() - 1;
    }
}
