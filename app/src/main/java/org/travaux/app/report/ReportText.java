package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Column;
import org.travaux.app.report.Report.Figure;
import org.travaux.app.report.Report.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report for people to read, as plain text or in Markdown. */
public final class ReportText {
    private ReportText() {}

    /** Title, notes, and each row of each table as a paragraph; counts stand level in columns. */
    public static String plain(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.title());
        lines.add("");
        lines.addAll(report.notes());
        for (Table table : report.tables()) {
            lines.add("");
            lines.add(table.title());
            lines.add("");
            for (List<Cell> row : table.rows()) {
                lines.addAll(isCount(row) ? List.of(count(table, row)) : row(table, row));
            }
        }
        return String.join("\n", lines).strip() + "\n";
    }

    private static boolean isCount(List<Cell> row) {
        return row.size() == 2 && row.getLast() instanceof Figure;
    }

    private static String count(Table table, List<Cell> row) {
        int width =
                table.rows().stream()
                        .mapToInt(each -> each.getFirst().text().length())
                        .max()
                        .orElse(0);
        String name = row.getFirst().text();
        return "  " + name + " ".repeat(width - name.length() + 2) + row.getLast().text();
    }

    private static List<String> row(Table table, List<Cell> row) {
        List<String> lines = new ArrayList<>();
        lines.add(row.getFirst().text());
        for (int i = 1; i < row.size(); i++) {
            String text = row.get(i).text();
            boolean none =
                    text.isEmpty() || (row.get(i) instanceof Figure(int count) && count == 0);
            if (!none) {
                String name = table.columns().get(i).name();
                lines.add("  " + name + ": " + text.replace("\n", "; "));
            }
        }
        return lines;
    }

    /** Title, notes, and tables, in Markdown. */
    public static String markdown(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + report.title());
        lines.add("");
        lines.add(String.join(" ", report.notes()));
        for (Table table : report.tables()) {
            lines.add("");
            lines.add("## " + table.title());
            lines.add("");
            lines.add(line(table.columns().stream().map(Column::name).toList()));
            lines.add(
                    "|"
                            + table.columns().stream()
                                    .map(column -> isFigures(table, column) ? "--:" : ":--")
                                    .collect(Collectors.joining("|"))
                            + "|");
            table.rows().forEach(row -> lines.add(line(row.stream().map(Cell::text).toList())));
        }
        return String.join("\n", lines).strip() + "\n";
    }

    private static boolean isFigures(Table table, Column column) {
        int at = table.columns().indexOf(column);
        return !table.rows().isEmpty() && table.rows().getFirst().get(at) instanceof Figure;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", "<br>").strip())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
