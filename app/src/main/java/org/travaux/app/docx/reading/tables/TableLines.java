package org.travaux.app.docx.reading.tables;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.app.docx.reading.tables.Borders.Side;
import org.travaux.markup.draft.looks.CellLine;
import org.travaux.markup.draft.looks.CellLines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a table, as they are seen: what a cell says counts for more than what its row says,
 * that for more than what the table says, and that for more than what its style says. Between cells
 * a line is seen if a cell on either side of it has it.
 */
public final class TableLines {
    /** Places in a row, one for each line beside the columns that Word knows. */
    private static final int PLACES = 64;

    private final Borders table = new Borders();
    private final List<List<Place>> rows = new ArrayList<>();
    private final BitSet places = new BitSet();
    private final BitSet seen = new BitSet();
    private final Map<CellLine, Integer> met = new LinkedHashMap<>();

    /** By row and column where a cell begins, its lines. */
    private final List<Map<Integer, Map<Side, CellLine>>> found = new ArrayList<>();

    private boolean special;

    /**
     * A cell with its lines: over the columns from {@code start} to before {@code end}.
     *
     * @param parts of the table, as its style knows them, that the cell is in; the first counts
     */
    public record Place(int start, int end, Borders row, Borders cell, List<String> parts) {
        public Place {
            parts = List.copyOf(parts);
        }
    }

    /** What the style of a table says of its lines. */
    @FunctionalInterface
    public interface StyleLines {
        /** The line at a side of a part, or of the whole; null if it says nothing of it. */
        @Nullable CellLine at(String part, Side side);
    }

    /** What the table itself says. */
    public Borders table() {
        return table;
    }

    /** A further row. */
    public void add(List<Place> row) {
        rows.add(List.copyOf(row));
        special |= row.stream().anyMatch(each -> each.row.isSpecial() || each.cell.isSpecial());
    }

    /** Looks at all rows. */
    public void look(StyleLines style) {
        int columns = 0;
        for (List<Place> row : rows) {
            columns = Math.max(columns, row.isEmpty() ? 0 : row.getLast().end);
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<Integer, Map<Side, CellLine>> row = new HashMap<>();
            for (Place place : rows.get(i)) {
                Map<Side, CellLine> lines = new EnumMap<>(Side.class);
                Side above = i == 0 ? Side.TOP : Side.INSIDE_ROWS;
                Side below = i + 1 == rows.size() ? Side.BOTTOM : Side.INSIDE_ROWS;
                Side before = place.start == 0 ? Side.LEFT : Side.INSIDE_COLUMNS;
                Side behind = place.end == columns ? Side.RIGHT : Side.INSIDE_COLUMNS;
                lines.put(Side.TOP, line(place, Side.TOP, above, style));
                lines.put(Side.BOTTOM, line(place, Side.BOTTOM, below, style));
                lines.put(Side.LEFT, line(place, Side.LEFT, before, style));
                lines.put(Side.RIGHT, line(place, Side.RIGHT, behind, style));
                row.put(place.start, lines);
                see(i, place, lines);
            }
            found.add(row);
        }
    }

    private void see(int row, Place place, Map<Side, CellLine> lines) {
        for (int column = place.start; column < place.end; column++) {
            across(row, column, lines.get(Side.TOP));
            across(row + 1, column, lines.get(Side.BOTTOM));
        }
        along(row, place.start, lines.get(Side.LEFT));
        along(row, place.end, lines.get(Side.RIGHT));
        lines.values().forEach(each -> met.merge(each, 1, Integer::sum));
    }

    private CellLine line(Place place, Side own, Side ofTable, StyleLines style) {
        CellLine said = place.cell.at(own);
        said = said == null ? place.row.at(ofTable) : said;
        said = said == null ? table.at(ofTable) : said;
        for (String part : place.parts) {
            said = said == null ? inPart(part, own, ofTable, style) : said;
        }
        said = said == null ? style.at(TableStyle.WHOLE, ofTable) : said;
        return said == null ? CellLine.NONE : said;
    }

    /** What a style says of a part: a row is its own top and bottom, a column its own sides. */
    private static @Nullable CellLine inPart(
            String part, Side own, Side ofTable, StyleLines style) {
        boolean across = own == Side.TOP || own == Side.BOTTOM;
        boolean column = part.equals(TableStyle.FIRST_COLUMN);
        return style.at(part, across != column ? own : ofTable);
    }

    private void across(int row, int column, @Nullable CellLine line) {
        put(2 * (row * PLACES + Math.min(column, PLACES - 1)), line);
    }

    private void along(int row, int column, @Nullable CellLine line) {
        put(2 * (row * PLACES + Math.min(column, PLACES - 1)) + 1, line);
    }

    private void put(int place, @Nullable CellLine line) {
        places.set(place);
        seen.set(place, seen.get(place) || (line != null && !line.equals(CellLine.NONE)));
    }

    /** Whether the table has cells, and most of them have no lines around them. */
    public boolean areMissing() {
        return !places.isEmpty() && seen.cardinality() * 2 < places.cardinality();
    }

    /** The line that most cells have; null for a plain one, and where most have none. */
    public @Nullable CellLine usual() {
        if (areMissing()) {
            return null;
        }
        CellLine usual = null;
        for (Map.Entry<CellLine, Integer> each : met.entrySet()) {
            boolean more = usual == null || each.getValue() > met.getOrDefault(usual, 0);
            usual = more && !each.getKey().equals(CellLine.NONE) ? each.getKey() : usual;
        }
        return CellLine.PLAIN.equals(usual) ? null : usual;
    }

    /** The rows with the lines of each cell that are not as most are. */
    public List<List<Cell>> drawn(List<List<Cell>> cells) {
        CellLine usual = areMissing() ? CellLine.NONE : usual();
        CellLine most = usual == null ? CellLine.PLAIN : usual;
        List<List<Cell>> drawn = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int row = i;
            drawn.add(
                    cells.get(i).stream().map(each -> each.with(around(row, each, most))).toList());
        }
        return drawn;
    }

    private CellLines around(int row, Cell cell, CellLine most) {
        int lowest = row + cell.rows() - 1;
        return new CellLines(
                other(row, cell, Side.TOP, most),
                other(row, cell, Side.LEFT, most),
                other(lowest, cell, Side.BOTTOM, most),
                other(row, cell, Side.RIGHT, most));
    }

    private @Nullable CellLine other(int row, Cell cell, Side side, CellLine most) {
        CellLine line = found.get(row).getOrDefault(cell.column(), Map.of()).get(side);
        return most.equals(line) ? null : line;
    }

    /** Whether one is drawn in a way that a draft does not know. */
    public boolean areOthers() {
        return special || table.isSpecial();
    }
}
