package org.travaux.app.viewmodel.positions;

import org.travaux.markup.report.PositionsMatrix;
import org.travaux.markup.report.PositionsMatrix.Row;

import java.util.Comparator;
import java.util.List;

/**
 * The paragraphs and delegations that a filter lets through, in the order that is wanted.
 *
 * @param columns the codes of those who say something in one of the rows
 */
record ShownMatrix(List<Row> rows, List<String> columns) {
    ShownMatrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Whoever is asked about is seen among those who say something in the same paragraphs. */
    static ShownMatrix of(
            PositionsMatrix matrix,
            MatrixFilter filter,
            RowOrder rowOrder,
            ColumnOrder columnOrder,
            DelegationSorting sorting) {
        List<Row> rows = matrix.rows().stream().filter(filter::accepts).toList();
        MatrixFilter anybody = filter.withDelegation(null);
        List<String> columns =
                matrix.delegations().stream()
                        .filter(code -> rows.stream().anyMatch(row -> says(row, code, anybody)))
                        .toList();
        return new ShownMatrix(
                switch (rowOrder) {
                    case TEXT -> rows;
                    case MOST_OPEN ->
                            rows.stream()
                                    .sorted(
                                            Comparator.comparing(
                                                    row -> row.choices().size(),
                                                    Comparator.reverseOrder()))
                                    .toList();
                },
                sorting.ordered(columns, columnOrder));
    }

    private static boolean says(Row row, String code, MatrixFilter filter) {
        var cell = row.cell(code);
        return cell != null && filter.accepts(code, cell);
    }
}
