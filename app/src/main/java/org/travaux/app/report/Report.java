package org.travaux.app.report;

import java.util.List;

/**
 * A report as it is before it becomes a file: every figure in it is counted once, here.
 *
 * @param kind what it tells
 * @param language the tag of its words
 * @param title what it is called
 * @param notes the rule by which it counts, and what the tables leave unsaid
 * @param tables in the order in which they are read
 * @param bars who holds how many choices, most first; empty where nothing is to be drawn
 * @param barsLeftOut a sentence on those that the bars leave out; empty if there are none
 */
public record Report(
        ReportKind kind,
        String language,
        String title,
        List<String> notes,
        List<Table> tables,
        List<Bar> bars,
        String barsLeftOut) {
    public Report {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        bars = List.copyOf(bars);
    }

    /**
     * A table.
     *
     * @param id by which scripts know it, {@code delegations}
     * @param rows each with a cell for every column
     */
    public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param id by which scripts know it, {@code closesIfLifted}
     * @param weight how wide it is in proportion to the others
     */
    public record Column(String id, String name, int weight) {}

    /** What stands in a row and a column. */
    public sealed interface Cell {
        /** As it is read. */
        String text();
    }

    /** Words, of one line or several. */
    public record Words(String text) implements Cell {}

    /** A count. */
    public record Figure(int count) implements Cell {
        @Override
        public String text() {
            return Integer.toString(count);
        }
    }

    /** A bar of a chart. */
    public record Bar(String name, int count) {}
}
