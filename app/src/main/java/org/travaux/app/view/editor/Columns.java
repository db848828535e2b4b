package org.travaux.app.view.editor;

/**
 * Where the columns of a row are, the same for every row and the header.
 *
 * @param count how many languages
 * @param width of the whole row
 */
public record Columns(int count, double width) {
    /** The width of the gutter, which carries labels and marks. */
    public static final double GUTTER = 104;

    /** What stays free between a column's edge and its text, left and right. */
    public static final double PADDING = 18;

    /** Where a column begins. */
    public double x(int column) {
        return Math.round(GUTTER + column * columnWidth());
    }

    /** How wide a column is. */
    public double width(int column) {
        return x(column + 1) - x(column);
    }

    private double columnWidth() {
        return Math.max(80, (width - GUTTER) / Math.max(1, count));
    }
}
