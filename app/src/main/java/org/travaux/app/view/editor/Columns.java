package org.travaux.app.view.editor;

import org.travaux.app.settings.TextFont;
import org.travaux.app.viewmodel.ColumnLayout;

import java.util.List;

/**
 * Where the columns of a row are, the same for every row and the header.
 *
 * @param shares how wide each is beside the others
 * @param gutter how wide the field in front is, which carries labels and marks
 * @param width of the whole row
 */
public record Columns(List<Double> shares, double gutter, double width) {
    /** How wide the gutter is beside letters of the usual size. */
    private static final double GUTTER = 104;

    /** The most of a row that the gutter takes to be wide enough for larger letters. */
    private static final double GUTTER_SHARE = 1.0 / 6;

    /** What stays free between a column's edge and its text, left and right. */
    public static final double PADDING = 18;

    private static final double LEAST = 80;

    public Columns {
        shares = List.copyOf(shares);
    }

    /**
     * The columns that are shown, over a width.
     *
     * @param textSize how large letters are, in pixels
     */
    public static Columns of(ColumnLayout layout, double textSize, double width) {
        double wanted = Math.min(GUTTER * textSize / TextFont.DEFAULT.size(), width * GUTTER_SHARE);
        return new Columns(
                layout.shown().stream().map(ColumnLayout.Column::share).toList(),
                Math.round(Math.max(GUTTER, wanted)),
                width);
    }

    /** How many languages are shown. */
    public int count() {
        return shares.size();
    }

    /** Where a column begins. */
    public double x(int column) {
        double before = 0;
        double all = 0;
        for (int i = 0; i < shares.size(); i++) {
            before += i < column ? shares.get(i) : 0;
            all += shares.get(i);
        }
        return Math.round(gutter + texts() * (all == 0 ? 0 : before / all));
    }

    /** How wide a column is. */
    public double width(int column) {
        return x(column + 1) - x(column);
    }

    /** How wide all columns are together. */
    public double texts() {
        return Math.max(LEAST * Math.max(1, shares.size()), width - gutter);
    }
}
