package org.travaux.app.viewmodel.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.report.PositionsMatrix.Cell;
import org.travaux.markup.report.PositionsMatrix.Row;
import org.travaux.markup.report.ReportedStance;

/**
 * What somebody wants to see of the matrix; what is null does not matter.
 *
 * @param delegation the code of who says something in a paragraph
 * @param standing where that delegation, or anybody, stands in it
 * @param onlyOpen whether paragraphs in which nothing is open are left out
 * @param onlyAlone whether only choices count that nobody else holds
 */
public record MatrixFilter(
        @Nullable String delegation,
        @Nullable ReportedStance standing,
        boolean onlyOpen,
        boolean onlyAlone) {
    /** Every paragraph in which something is open. */
    public static final MatrixFilter OPEN = new MatrixFilter(null, null, true, false);

    /** The filter for another delegation; null for all. */
    public MatrixFilter withDelegation(@Nullable String code) {
        return new MatrixFilter(code, standing, onlyOpen, onlyAlone);
    }

    /** The filter for another standing; null for any. */
    public MatrixFilter withStanding(@Nullable ReportedStance wanted) {
        return new MatrixFilter(delegation, wanted, onlyOpen, onlyAlone);
    }

    /** The filter with or without what is closed. */
    public MatrixFilter withOnlyOpen(boolean only) {
        return new MatrixFilter(delegation, standing, only, onlyAlone);
    }

    /** The filter with or without what several hold. */
    public MatrixFilter withOnlyAlone(boolean only) {
        return new MatrixFilter(delegation, standing, onlyOpen, only);
    }

    /** Whether only some positions are asked for, and not paragraphs alone. */
    boolean asksForPositions() {
        return delegation != null || standing != null || onlyAlone;
    }

    /** Whether a paragraph is wanted. */
    boolean accepts(Row row) {
        return asksForPositions()
                ? row.cells().entrySet().stream()
                        .anyMatch(each -> accepts(each.getKey(), each.getValue()))
                : !onlyOpen || row.isOpen();
    }

    /** Whether what a delegation says in a paragraph is what is asked for. */
    boolean accepts(String code, Cell cell) {
        return (delegation == null || delegation.equals(code))
                && (standing == null
                        ? !onlyAlone || !cell.alone().isEmpty()
                        : accepts(standing, cell));
    }

    private boolean accepts(ReportedStance wanted, Cell cell) {
        return onlyAlone ? cell.alone(wanted) : cell.choices(wanted) > 0 || cell.onWhole(wanted);
    }
}
