package org.travaux.app.viewmodel.positions;

/**
 * Which cell of the matrix somebody is at. It is known by its paragraph and delegation, so that it
 * is found again however the matrix is sorted and whatever changes in the draft.
 *
 * @param row its index when it was last seen
 * @param column its index when it was last seen
 * @param paragraph the id of its paragraph
 * @param delegation the code of its delegation
 */
public record MatrixCursor(int row, int column, String paragraph, String delegation) {
    /** The cell at a place of a sheet that is not empty, or the nearest. */
    static MatrixCursor at(int row, int column, MatrixSheet sheet) {
        int nearRow = Math.clamp(row, 0, sheet.rows() - 1);
        int nearColumn = Math.clamp(column, 0, sheet.columns() - 1);
        return new MatrixCursor(
                nearRow, nearColumn, sheet.paragraphId(nearRow), sheet.delegation(nearColumn));
    }

    /** Where the cell is on a sheet that is not empty; beside where it was if it is gone. */
    MatrixCursor on(MatrixSheet sheet) {
        int nowRow = row;
        for (int i = 0; i < sheet.rows(); i++) {
            nowRow = sheet.paragraphId(i).equals(paragraph) ? i : nowRow;
        }
        int nowColumn = column;
        for (int i = 0; i < sheet.columns(); i++) {
            nowColumn = sheet.delegation(i).equals(delegation) ? i : nowColumn;
        }
        return at(nowRow, nowColumn, sheet);
    }
}
