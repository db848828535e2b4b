package org.travaux.app.terminology;

import org.travaux.app.terminology.TermFileException.Reason;
import org.travaux.markup.terminology.TermEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A term base as a table: the first line names the columns, which are languages, {@code source} or
 * {@code id}; several terms in one field have {@code |} between them.
 */
final class TermTable {
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z0-9]+)*");

    private TermTable() {}

    /**
     * Reads all lines that have a term.
     *
     * @throws TermFileException if no column is a language
     */
    static List<TermEntry> read(String text) throws TermFileException {
        List<List<String>> rows = CsvRows.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        if (rows.isEmpty()) {
            throw new TermFileException(Reason.NO_TERMS, null);
        }
        List<String> names =
                rows.getFirst().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        if (names.stream().noneMatch(TermTable::isLanguage)) {
            throw new TermFileException(Reason.NO_LANGUAGES, null);
        }
        List<TermEntry> entries = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            TermEntry entry = entry(names, rows.get(i), i);
            if (!entry.terms().isEmpty()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static boolean isLanguage(String name) {
        return TAG.matcher(name).matches() && !name.equals("id");
    }

    private static TermEntry entry(List<String> names, List<String> row, int number) {
        int id = names.indexOf("id");
        boolean named = id >= 0 && id < row.size() && !row.get(id).isBlank();
        EntryBuilder entry = new EntryBuilder(named ? row.get(id).strip() : "#" + number);
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            String name = names.get(i);
            if (name.equals("source")) {
                entry.source(row.get(i));
            } else if (isLanguage(name)) {
                for (String term : row.get(i).split("\\|")) {
                    entry.add(name, term);
                }
            }
        }
        return entry.entry();
    }
}
