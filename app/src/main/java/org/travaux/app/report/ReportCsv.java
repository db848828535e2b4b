package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Column;
import org.travaux.app.report.Report.Table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of a report as CSV (RFC 4180), an empty line between one and the next. */
public final class ReportCsv {
    /**
     * Where a spreadsheet would take what follows for a formula: at the beginning of a cell, and
     * within it behind whatever else than a comma a spreadsheet may part cells or lines at. Where
     * semicolons part cells, as in Russian and Kazakh spreadsheets, quotation marks keep nothing
     * together that does not begin a cell.
     */
    private static final Pattern FORMULA =
            Pattern.compile(
                    "^(?=[\\t\\r\\n])|(?:^|(?<=[;|\\t\\r\\n]))(?=[ \"\u00a0]*[=+\\-@＝＋－＠])");

    private static final String END = "\r\n";

    private ReportCsv() {}

    /** The tables, each under the names of its columns. */
    public static String write(Report report) {
        return report.tables().stream().map(ReportCsv::table).collect(Collectors.joining(END));
    }

    private static String table(Table table) {
        StringBuilder out = new StringBuilder(row(names(table)));
        for (List<Cell> row : table.rows()) {
            out.append(row(row.stream().map(Cell::text).toList()));
        }
        return out.toString();
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    /** Cells as a line with its end. */
    public static String row(List<String> cells) {
        return cells.stream().map(ReportCsv::cell).collect(Collectors.joining(",")) + END;
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula is quoted off. */
    private static String cell(String value) {
        String safe = FORMULA.matcher(value).replaceAll("'");
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
