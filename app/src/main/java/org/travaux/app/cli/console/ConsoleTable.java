package org.travaux.app.cli.console;

import java.util.List;
import java.util.stream.Collectors;

/** A table as lines of text: the first column and the last are words, what is between figures. */
public final class ConsoleTable {
    private ConsoleTable() {}

    /** Lines with their columns level. */
    public static List<String> plain(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size() - 1];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - row.get(i).length());
            line.append(i == 0 ? row.get(i) + padding : padding + row.get(i)).append("  ");
        }
        return line.append(row.getLast()).toString().stripTrailing();
    }

    /** A table in Markdown. */
    public static List<String> markdown(List<List<String>> rows) {
        List<String> lines =
                rows.stream()
                        .map(row -> row.stream().map(ConsoleTable::escaped).toList())
                        .map(row -> "| " + String.join(" | ", row) + " |")
                        .collect(Collectors.toList());
        lines.add(1, "|:--" + "|--:".repeat(rows.getFirst().size() - 2) + "|:--|");
        return lines;
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|").strip();
    }
}
