package org.travaux.markup.draft.paragraphs;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.TableCell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where paragraphs that were added to a text from another version of it stand among its tables: in
 * rows of their own where a row can be put in, else in the cell in front. Rows behind them move
 * down, so that the tables of the text stay whole.
 */
public final class AddedCells {
    private final List<Paragraph> paragraphs;
    private final BitSet added;

    /** By paragraph the table of the text that it stands in, or null. */
    private final List<@Nullable Table> tables = new ArrayList<>();

    private final List<Layout> layouts = new ArrayList<>();

    /** The cell of the last paragraph in a table. */
    private @Nullable TableCell last;

    /** The table of the text that its last paragraph stands in, or null. */
    private @Nullable Table current;

    /** How many rows have been put into the table so far. */
    private int shift;

    /** How many were put in front of the table that comes. */
    private int inFront;

    private AddedCells(List<Paragraph> paragraphs, BitSet added) {
        this.paragraphs = paragraphs;
        this.added = added;
        findTables();
    }

    /**
     * A text to which paragraphs of another version were added, with all of them in their cells.
     *
     * @param before the text as it was
     * @param now the text with what was added and without what was taken away
     * @param added the indices among them of those that were added
     */
    public static List<Paragraph> placed(
            List<Paragraph> before, List<Paragraph> now, BitSet added) {
        List<Paragraph> stayed = new ArrayList<>();
        for (int i = added.nextClearBit(0); i < now.size(); i = added.nextClearBit(i + 1)) {
            stayed.add(now.get(i));
        }
        Iterator<Paragraph> closedUp = TableEdits.closedUp(before, stayed).iterator();
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            all.add(added.get(i) ? now.get(i) : closedUp.next());
        }
        Iterator<Layout> layouts = of(all, added).iterator();
        all.replaceAll(paragraph -> paragraph.withLayout(layouts.next()));
        return all;
    }

    /**
     * How the paragraphs of both are laid out.
     *
     * @param added the indices of those that only the other version has
     */
    public static List<Layout> of(List<Paragraph> paragraphs, BitSet added) {
        AddedCells cells = new AddedCells(paragraphs, added);
        int index = 0;
        while (index < paragraphs.size()) {
            if (added.get(index)) {
                int end = added.nextClearBit(index);
                cells.placeAdded(index, end);
                index = end;
            } else {
                cells.placeKept(index++);
            }
        }
        cells.stretch();
        return cells.layouts;
    }

    /** Cells of the text over several rows reach over those that were put among them. */
    private void stretch() {
        NavigableMap<Integer, Integer> rows = new TreeMap<>();
        Table at = null;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Table table = tables.get(i);
            TableCell was = cellOf(i);
            TableCell now = layouts.get(i).cell();
            if (table == null || was == null || now == null) {
                continue;
            }
            if (!table.equals(at)) {
                rows.clear();
                at = table;
            }
            rows.put(was.row(), now.row());
            int end = was.row() + was.height() - 1;
            // The row of the cell itself is known, if no later one is.
            Map.Entry<Integer, Integer> known = Objects.requireNonNull(rows.floorEntry(end));
            int height = known.getValue() + end - known.getKey() - now.row() + 1;
            layouts.set(i, layouts.get(i).in(now.over(Math.min(height, TableCell.MOST))));
        }
    }

    private void findTables() {
        List<Paragraph> kept = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!added.get(i)) {
                kept.add(paragraphs.get(i));
            }
        }
        List<@Nullable Table> ofKept = new ArrayList<>();
        for (Table table : Tables.of(kept)) {
            while (ofKept.size() < table.start()) {
                ofKept.add(null);
            }
            while (ofKept.size() < table.end()) {
                ofKept.add(table);
            }
        }
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean counts = !added.get(i) && next < ofKept.size();
            tables.add(counts ? ofKept.get(next) : null);
            next += added.get(i) ? 0 : 1;
        }
    }

    private void placeKept(int index) {
        Table table = tables.get(index);
        if (table == null || !table.equals(current)) {
            shift = inFront;
        }
        inFront = 0;
        current = table;
        Layout layout = paragraphs.get(index).layout();
        TableCell cell = layout.cell();
        last = cell == null ? null : cell.inRow(Math.min(cell.row() + shift, TableCell.MOST));
        layouts.add(layout.in(last));
    }

    private void placeAdded(int start, int end) {
        Table behind = end < paragraphs.size() ? tables.get(end) : null;
        if (current != null) {
            boolean within = current.equals(behind);
            int stop = within ? end : firstOutside(start, end);
            place(start, stop, current.columns(), within ? cellOf(end) : null);
            if (stop < end) {
                current = null;
                placeAdded(stop, end);
            }
        } else if (behind == null) {
            leave(start, end);
        } else {
            int first = end;
            while (first > start && cellOf(first - 1) != null) {
                first--;
            }
            leave(start, first);
            shift = 0;
            last = null;
            place(first, end, behind.columns(), null);
            inFront = shift;
        }
    }

    private int firstOutside(int start, int end) {
        int first = start;
        while (first < end && cellOf(first) != null) {
            first++;
        }
        return first;
    }

    /** Leaves paragraphs that are in no table of the text as they are. */
    private void leave(int start, int end) {
        for (int i = start; i < end; i++) {
            layouts.add(paragraphs.get(i).layout());
        }
    }

    /**
     * Places paragraphs in a table.
     *
     * @param columns how many it has
     * @param next the cell behind them, in the table as the text has it; null if there is none that
     *     they must not pass
     */
    private void place(int start, int end, int columns, @Nullable TableCell next) {
        TableCell same = null;
        for (int i = start; i < end; i++) {
            TableCell cell = cellOf(i);
            if (cell != null && !isSame(cell, same)) {
                last = behindLast(cell, next, columns);
            }
            same = cell;
            layouts.add(paragraphs.get(i).layout().in(last));
        }
    }

    private @Nullable TableCell cellOf(int index) {
        return paragraphs.get(index).layout().cell();
    }

    private static boolean isSame(TableCell cell, @Nullable TableCell other) {
        return other != null && cell.row() == other.row() && cell.column() == other.column();
    }

    /**
     * The next cell for one that is added: further right in the last row if it stood further right,
     * else in a row put in.
     *
     * @param next the cell behind, in the table as the text has it; null if there is none
     */
    private TableCell behindLast(TableCell cell, @Nullable TableCell next, int columns) {
        int column = Math.min(cell.column(), columns);
        if (last == null) {
            shift++;
            return cell(1, column, 1);
        }
        boolean further = column >= last.column() + last.width();
        if (next != null && next.row() + shift == last.row()) {
            return further && column < next.column() ? cell(last.row(), column, 1) : last;
        }
        if (further) {
            return cell(last.row(), column, 1);
        }
        shift++;
        return cell(last.row() + 1, column, 1);
    }

    private static TableCell cell(int row, int column, int width) {
        return new TableCell(Math.min(row, TableCell.MOST), column, width);
    }
}
