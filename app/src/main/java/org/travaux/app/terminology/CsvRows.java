package org.travaux.app.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of a text with separated fields, as RFC 4180 has them: a field in quotation marks may
 * hold separators, line ends and doubled quotation marks.
 */
final class CsvRows {
    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();

    private CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The rows that are not blank; fields are separated by what the first line has most of. */
    static List<List<String>> of(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator =
                List.of(',', ';', '\t').stream()
                        .max(
                                Comparator.comparingLong(
                                        each -> first.chars().filter(c -> c == each).count()))
                        .orElse(',');
        CsvRows rows = new CsvRows(text, separator);
        rows.read();
        return rows.rows;
    }

    private void read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (quoted && doubled) {
                field.append(c);
                i++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (quoted) {
                field.append(c);
            } else if (c == separator) {
                endField();
            } else if (c == '\n' || c == '\r') {
                endRow();
            } else {
                field.append(c);
            }
        }
        endRow();
    }

    private void endField() {
        row.add(field.toString());
        field.setLength(0);
    }

    private void endRow() {
        endField();
        if (row.stream().anyMatch(each -> !each.isBlank())) {
            rows.add(List.copyOf(row));
        }
        row.clear();
    }
}
