package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Which columns of a table hold which languages.
 *
 * @param languages by column, in order; at least two
 * @param labels the column that holds labels, or -1
 * @param others columns that hold something else
 * @param headed whether the first row names the languages
 */
record LanguageColumns(
        SequencedMap<Integer, Language> languages,
        int labels,
        List<Integer> others,
        boolean headed) {
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_COLUMNS = 12;

    /**
     * The columns of a table, or null if they are not languages.
     *
     * @param said the languages of its columns where somebody said so; else empty
     */
    static @Nullable LanguageColumns of(
            WordTable table, List<Language> said, LanguageHeadings names) {
        TreeMap<Integer, List<String>> columns = new TreeMap<>();
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                columns.computeIfAbsent(cell.column(), _ -> new ArrayList<>())
                        .add(Cells.text(cell));
            }
        }
        if (columns.size() < 2 || columns.size() > MOST_COLUMNS) {
            return null;
        }
        SequencedMap<Integer, Language> named = named(table, names);
        if (named.size() >= 2 && said.isEmpty()) {
            return of(columns, named, true);
        }
        SequencedMap<Integer, Language> languages = new LinkedHashMap<>();
        int next = 0;
        for (int column : columns.keySet()) {
            if (isLabels(columns.get(column))) {
                continue;
            }
            if (!said.isEmpty()) {
                if (next < said.size()) {
                    languages.put(column, said.get(next++));
                }
            } else {
                Language found =
                        ColumnLanguage.of(
                                String.join("\n", columns.get(column)),
                                Cells.markedLanguage(table, column));
                if (found != null) {
                    languages.put(column, found);
                }
            }
        }
        boolean different = new HashSet<>(languages.values()).size() == languages.size();
        return different && languages.size() >= 2
                ? of(columns, languages, named.size() >= 2)
                : null;
    }

    private static LanguageColumns of(
            TreeMap<Integer, List<String>> columns,
            SequencedMap<Integer, Language> languages,
            boolean headed) {
        int first = columns.firstKey();
        boolean labelled = !languages.containsKey(first) && isLabels(columns.get(first));
        List<Integer> others = new ArrayList<>(columns.keySet());
        others.removeAll(languages.keySet());
        if (labelled) {
            others.removeIf(column -> column == first);
        }
        return new LanguageColumns(languages, labelled ? first : -1, others, headed);
    }

    /** The columns whose head names a language, unless two name the same. */
    private static SequencedMap<Integer, Language> named(WordTable table, LanguageHeadings names) {
        SequencedMap<Integer, Language> named = new LinkedHashMap<>();
        for (Cell cell : table.rows().isEmpty() ? List.<Cell>of() : table.rows().getFirst()) {
            String head = Cells.text(cell);
            Language language = head.length() > LONGEST_LABEL ? null : names.find(head);
            if (language != null) {
                if (named.containsValue(language)) {
                    return new LinkedHashMap<>();
                }
                named.put(cell.column(), language);
            }
        }
        return named;
    }

    private static boolean isLabels(@Nullable List<String> texts) {
        return texts == null || texts.stream().allMatch(text -> text.length() <= LONGEST_LABEL / 2);
    }
}
