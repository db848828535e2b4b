package org.travaux.markup.draft.paragraphs;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.CellLines;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.looks.TableLook;
import org.travaux.markup.draft.paragraphs.Table.Cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the tables of a text. Whatever the paragraphs say of their cells, a table is one that can
 * be drawn: a cell ends where the next begins, columns beyond the last that a table can have are
 * that one, and rows in which nothing stands are no more than it can have in a row.
 */
public final class Tables {
    private Tables() {}

    /** All tables, in order. */
    public static List<Table> of(List<Paragraph> paragraphs) {
        List<Table> tables = new ArrayList<>();
        int start = 0;
        while (start < paragraphs.size()) {
            int end = start + 1;
            if (paragraphs.get(start).layout().cell() != null) {
                while (end < paragraphs.size() && continues(paragraphs, end)) {
                    end++;
                }
                tables.add(new Table(start, end, cells(paragraphs, start, end)));
            }
            start = end;
        }
        return tables;
    }

    private static boolean continues(List<Paragraph> paragraphs, int index) {
        return continues(
                paragraphs.get(index - 1).layout().cell(), paragraphs.get(index).layout().cell());
    }

    /** Whether a paragraph in {@code cell} goes on with the table of the one in front of it. */
    public static boolean continues(@Nullable TableCell before, @Nullable TableCell cell) {
        return before != null
                && cell != null
                && (cell.row() > before.row()
                        || (cell.row() == before.row() && cell.column() >= before.column()));
    }

    /** Whether a table is drawn with lines: all are unless one of its paragraphs says otherwise. */
    public static boolean hasLines(Table table, List<Paragraph> paragraphs) {
        return paragraphs.subList(table.start(), table.end()).stream()
                .noneMatch(each -> each.layout().looks().contains(LookTrait.NO_LINES));
    }

    /** Whether the columns of a table run the other way: if its first paragraph says so. */
    public static boolean isMirrored(Table table, List<Paragraph> paragraphs) {
        return paragraphs.get(table.start()).layout().looks().contains(LookTrait.MIRRORED);
    }

    /** The widths that a paragraph of a table says its columns have; empty if none fits it. */
    public static List<Integer> widths(Table table, List<Paragraph> paragraphs) {
        return paragraphs.subList(table.start(), table.end()).stream()
                .map(each -> each.layout().table().columns())
                .filter(each -> each.size() == table.columns())
                .findFirst()
                .orElse(List.of());
    }

    /** How a table looks as a whole, as its paragraphs say; with widths only if they fit it. */
    public static TableLook look(Table table, List<Paragraph> paragraphs) {
        TableLook look = TableLook.NONE.withColumns(widths(table, paragraphs));
        for (Paragraph each : paragraphs.subList(table.start(), table.end())) {
            TableLook said = each.layout().table();
            look = look.line() == null ? look.withLine(said.line()) : look;
            look = look.indent() == 0 ? look.withIndent(said.indent()) : look;
        }
        return look;
    }

    /** The lines around a cell of a table. */
    public static CellLines lines(Cell cell, List<Paragraph> paragraphs) {
        return paragraphs.subList(cell.start(), cell.end()).stream()
                .map(each -> each.layout().table().lines())
                .filter(each -> !each.equals(CellLines.USUAL))
                .findFirst()
                .orElse(CellLines.USUAL);
    }

    /** The colour behind a cell of a table; empty if none of its paragraphs says one. */
    public static String shading(Cell cell, List<Paragraph> paragraphs) {
        return paragraphs.subList(cell.start(), cell.end()).stream()
                .map(each -> each.layout().table().shading())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Cell> cells(List<Paragraph> paragraphs, int start, int end) {
        List<Cell> cells = new ArrayList<>();
        int leftOut = 0;
        int last = 0;
        for (int i = start; i < end; i++) {
            TableCell cell = paragraphs.get(i).layout().cell();
            if (cell == null) {
                throw new IllegalStateException("outside a table: " + i);
            }
            leftOut += Math.max(0, cell.row() - last - 1 - Table.MOST_EMPTY_ROWS);
            last = cell.row();
            add(cell, cell.row() - leftOut, i, cells);
        }
        return apart(cells);
    }

    private static void add(TableCell cell, int row, int index, List<Cell> cells) {
        int column = Math.min(cell.column(), Table.MOST_COLUMNS);
        int width = Math.min(cell.width(), Table.MOST_COLUMNS - column + 1);
        Cell before = cells.isEmpty() ? null : cells.getLast();
        if (before == null || before.row() < row) {
            cells.add(new Cell(row, column, width, cell.height(), index, index + 1));
            return;
        }
        cells.removeLast();
        if (before.column() == column) {
            cells.add(
                    new Cell(
                            row,
                            column,
                            before.width(),
                            before.height(),
                            before.start(),
                            index + 1));
        } else {
            int kept = Math.min(before.width(), column - before.column());
            cells.add(before.over(kept, before.height()));
            cells.add(new Cell(row, column, width, cell.height(), index, index + 1));
        }
    }

    /**
     * Cells that reach no further down than to the next one in any of their columns, and not over
     * the end of the table.
     */
    private static List<Cell> apart(List<Cell> cells) {
        int[] next = new int[Table.MOST_COLUMNS + 1];
        Arrays.fill(next, cells.getLast().row() + 1);
        List<Cell> apart = new ArrayList<>();
        for (Cell cell : cells.reversed()) {
            int end = cell.row() + cell.height();
            for (int column = cell.column(); column < cell.behind(); column++) {
                end = Math.min(end, next[column]);
                next[column] = cell.row();
            }
            apart.add(cell.over(cell.width(), Math.max(1, end - cell.row())));
        }
        return apart.reversed();
    }
}
