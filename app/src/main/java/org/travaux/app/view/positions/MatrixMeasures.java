package org.travaux.app.view.positions;

import org.travaux.app.viewmodel.positions.MatrixSheet;

/**
 * How large the parts of the matrix are, in pixels.
 *
 * @param headWidth of what stands in front of the rows
 * @param headHeight of what stands over the columns
 * @param columnWidth of a delegation's column
 * @param rowHeight of a paragraph's row
 */
record MatrixMeasures(double headWidth, double headHeight, double columnWidth, double rowHeight) {
    private static final double WIDEST_HEAD = 24;
    private static final double HEAD_SHARE = 0.32;
    private static final double ROW = 2.3;
    private static final double CODES = 3.8;
    private static final double NAMES = 13;
    private static final double COLUMN = 4.2;
    private static final double MARK = 2;
    private static final double AROUND_MARKS = 0.9;

    /**
     * The measures for type of a size.
     *
     * @param em the size of the type
     * @param width of all of the matrix
     */
    static MatrixMeasures of(MatrixSheet sheet, double em, double width) {
        double marks = sheet.mostMarks() * MARK + AROUND_MARKS;
        return new MatrixMeasures(
                Math.rint(Math.min(WIDEST_HEAD * em, width * HEAD_SHARE)),
                Math.rint((sheet.byName() ? NAMES : CODES) * em),
                Math.rint(Math.max(COLUMN, marks) * em),
                Math.rint(ROW * em));
    }
}
