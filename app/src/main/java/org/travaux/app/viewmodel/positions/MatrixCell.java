package org.travaux.app.viewmodel.positions;

import java.util.List;

/**
 * A cell of the matrix.
 *
 * @param marks what it shows; none if nothing is said there
 * @param wanted whether the filter asks for it, or asks for nothing in particular
 * @param spoken what it says to a screen reader: {@code PP3, China: supports 1, opposes 1}
 */
public record MatrixCell(List<StandingMark> marks, boolean wanted, String spoken) {
    public MatrixCell {
        marks = List.copyOf(marks);
    }
}
