package org.travaux.markup.importing.recognition;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.importing.recognition.Blocks.RawParagraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table in a text: rows of cells between strokes with a line of dashes below the first, as
 * Markdown writes them, or lines whose fields tabs part.
 *
 * @param rows the cells of each row, empty ones too
 * @param lines how many lines of the text it takes
 */
record TextTable(List<List<String>> rows, int lines) {
    private static final Pattern DASHES =
            Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");

    private static final int MOST_FIELDS_OF_LABELLED = 2;

    /** How many columns it has. */
    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Its cells that something stands in, as paragraphs. */
    List<RawParagraph> paragraphs(int firstRow) {
        List<RawParagraph> paragraphs = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    TableCell cell = new TableCell(firstRow + row, column + 1, 1);
                    paragraphs.add(new RawParagraph(cells.get(column), 0, cell));
                }
            }
        }
        return paragraphs;
    }

    /** The table that Markdown would see from a line on, or null. */
    static @Nullable TextTable ofMarkdown(List<String> lines, int from) {
        if (from + 1 >= lines.size() || lines.get(from).indexOf('|') < 0) {
            return null;
        }
        String dashes = lines.get(from + 1).strip();
        List<String> head = between(lines.get(from));
        if (dashes.indexOf('-') < 0
                || !DASHES.matcher(dashes).matches()
                || between(dashes).size() != head.size()
                || (head.size() == 1 && dashes.indexOf('|') < 0)) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>(List.of(head));
        int line = from + 2;
        while (line < lines.size() && lines.get(line).indexOf('|') >= 0) {
            rows.add(between(lines.get(line++)));
        }
        return fits(rows) ? new TextTable(rows, line - from) : null;
    }

    /** The cells of a row between strokes; {@code \|} is a stroke that is one. */
    private static List<String> between(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank() || !row.endsWith("|")) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    /**
     * The table that the lines with tabs from a line on are, or null: three fields in a line, two
     * in several lines, or one behind a name with a colon.
     */
    static @Nullable TextTable ofTabs(List<String> lines, int from) {
        int end = from;
        boolean wide = false;
        while (end < lines.size() && isRow(lines.get(end))) {
            List<String> fields = fields(lines.get(end++), false);
            wide |= fields.size() > MOST_FIELDS_OF_LABELLED || fields.getFirst().endsWith(":");
        }
        if (end == from || (end == from + 1 && !wide)) {
            return null;
        }
        List<String> run = lines.subList(from, end);
        boolean even =
                run.size() > 1 && run.stream().mapToLong(TextTable::tabs).distinct().count() == 1;
        List<List<String>> rows = run.stream().map(line -> fields(line, even)).toList();
        return fits(rows) ? new TextTable(rows, end - from) : null;
    }

    /** Whether a line has several fields; a label with its text is none. */
    private static boolean isRow(String line) {
        if (line.indexOf('\t') < 0) {
            return false;
        }
        List<String> fields = fields(line, false);
        return fields.size() > MOST_FIELDS_OF_LABELLED
                || (fields.size() == MOST_FIELDS_OF_LABELLED && !isLabel(fields.getFirst()));
    }

    private static boolean isLabel(String field) {
        Labels.Found found = Labels.find(field + "\tA");
        return found != null && found.end() > field.length();
    }

    private static long tabs(String line) {
        return line.strip().chars().filter(c -> c == '\t').count();
    }

    private static List<String> fields(String line, boolean keepEmpty) {
        List<String> fields = new ArrayList<>();
        for (String field : line.strip().split("\t", -1)) {
            if (keepEmpty || !field.isBlank()) {
                fields.add(field.strip());
            }
        }
        return fields;
    }

    private static boolean fits(List<List<String>> rows) {
        return rows.size() < TableCell.MOST / 2
                && rows.stream().allMatch(row -> row.size() < TableCell.MOST);
    }
}
