package org.travaux.markup.draft.looks;

/**
 * Where in a table a paragraph stands. Paragraphs that follow one another and stand in cells are
 * one table, as long as no cell comes before the cell of the paragraph in front of it.
 *
 * @param row from 1 to 100,000
 * @param column from 1 to 100,000
 * @param width over how many columns the cell reaches, at least 1
 */
public record TableCell(int row, int column, int width) {
    /** No table has more rows, columns, or columns in a cell. */
    public static final int MOST = 100_000;

    public TableCell {
        if (!isCount(row) || !isCount(column) || !isCount(width)) {
            throw new IllegalArgumentException(row + ", " + column + ", " + width);
        }
    }

    /** Whether a row, a column or a width can be that; no table has more than 100,000. */
    public static boolean isCount(int number) {
        return number >= 1 && number <= MOST;
    }
}
