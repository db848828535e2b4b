package org.travaux.app.docx.reading.tables;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.tables.Borders.Side;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Which lines are seen of a table, around it and between its cells. A cell's own word counts for
 * more than that of its row, that for more than the table's, and that for more than the style's; a
 * line is seen if a cell on either side of it has it.
 */
public final class TableLines {
    /** Places in a row, one for each line beside the columns that Word knows. */
    private static final int PLACES = 64;

    private final Borders table = new Borders();
    private final List<List<Place>> rows = new ArrayList<>();
    private final BitSet places = new BitSet();
    private final BitSet seen = new BitSet();
    private boolean special;

    /** A cell with its lines: over the columns from {@code start} to before {@code end}. */
    public record Place(int start, int end, Borders row, Borders cell) {}

    /** What the table itself says. */
    public Borders table() {
        return table;
    }

    /** A further row. */
    public void add(List<Place> row) {
        rows.add(List.copyOf(row));
        special |= row.stream().anyMatch(each -> each.row.isSpecial() || each.cell.isSpecial());
    }

    /**
     * Looks at all rows.
     *
     * @param style what the table's style says of each line; null where it says nothing
     */
    public void look(Function<Side, @Nullable Boolean> style) {
        int columns = 0;
        for (List<Place> row : rows) {
            columns = Math.max(columns, row.isEmpty() ? 0 : row.getLast().end);
        }
        for (int i = 0; i < rows.size(); i++) {
            Side above = i == 0 ? Side.TOP : Side.INSIDE_ROWS;
            Side below = i + 1 == rows.size() ? Side.BOTTOM : Side.INSIDE_ROWS;
            for (Place place : rows.get(i)) {
                Side before = place.start == 0 ? Side.LEFT : Side.INSIDE_COLUMNS;
                Side behind = place.end == columns ? Side.RIGHT : Side.INSIDE_COLUMNS;
                boolean top = has(place, Side.TOP, above, style);
                boolean bottom = has(place, Side.BOTTOM, below, style);
                for (int column = place.start; column < place.end; column++) {
                    across(i, column, top);
                    across(i + 1, column, bottom);
                }
                along(i, place.start, has(place, Side.LEFT, before, style));
                along(i, place.end, has(place, Side.RIGHT, behind, style));
            }
        }
    }

    private boolean has(
            Place place, Side own, Side ofTable, Function<Side, @Nullable Boolean> style) {
        Boolean said = place.cell.at(own);
        said = said == null ? place.row.at(ofTable) : said;
        said = said == null ? table.at(ofTable) : said;
        said = said == null ? style.apply(ofTable) : said;
        return Boolean.TRUE.equals(said);
    }

    private void across(int row, int column, boolean line) {
        put(2 * (row * PLACES + Math.min(column, PLACES - 1)), line);
    }

    private void along(int row, int column, boolean line) {
        put(2 * (row * PLACES + Math.min(column, PLACES - 1)) + 1, line);
    }

    private void put(int place, boolean line) {
        places.set(place);
        seen.set(place, seen.get(place) || line);
    }

    /** Whether the table has cells, and most of them have no lines around them. */
    public boolean areMissing() {
        return !places.isEmpty() && seen.cardinality() * 2 < places.cardinality();
    }

    /** Whether they are others than plain ones around every cell, and others than none. */
    public boolean areOthers() {
        boolean some = !seen.isEmpty() && seen.cardinality() < places.cardinality();
        return some || special || table.isSpecial();
    }
}
