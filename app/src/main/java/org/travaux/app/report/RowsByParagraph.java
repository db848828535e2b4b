package org.travaux.app.report;

import org.travaux.app.report.Report.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of a table in the order of the text, those of a paragraph as they were added. */
final class RowsByParagraph {
    private final SortedMap<Integer, List<List<Cell>>> rows = new TreeMap<>();

    /** Adds a row on the paragraph at an index of the draft. */
    void add(int paragraph, Cell... row) {
        rows.computeIfAbsent(paragraph, _ -> new ArrayList<>()).add(List.of(row));
    }

    /** All of them. */
    List<List<Cell>> all() {
        return rows.values().stream().flatMap(List::stream).toList();
    }
}
