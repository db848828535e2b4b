package org.travaux.app.docx.reading.tables;

import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordTable.Cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells that reach over several rows. Word writes one in every row that it is in; those below the
 * first are left out here if they are as wide and nothing stands in them.
 */
public final class MergedCells {
    private final List<List<Cell>> rows = new ArrayList<>();

    /** By column the cell that may go on in the row that comes. */
    private final Map<Integer, Place> open = new HashMap<>();

    private record Place(int row, int index) {}

    /**
     * Adds a row.
     *
     * @param merged which of its cells are part of one over several rows
     * @param goesOn which of these go on with the one above
     */
    public void add(List<Cell> cells, BitSet merged, BitSet goesOn) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Place above = goesOn.get(i) && isEmpty(cell) ? open.get(cell.column()) : null;
            if (above != null && continues(above, cell)) {
                List<Cell> highest = rows.get(above.row);
                Cell tall = highest.get(above.index);
                highest.set(above.index, tall.over(tall.rows() + 1));
                continue;
            }
            open.remove(cell.column());
            if (merged.get(i)) {
                open.put(cell.column(), new Place(rows.size(), row.size()));
            }
            row.add(cell);
        }
        rows.add(row);
    }

    private boolean continues(Place above, Cell cell) {
        Cell tall = rows.get(above.row).get(above.index);
        return tall.columns() == cell.columns() && above.row + tall.rows() == rows.size();
    }

    private static boolean isEmpty(Cell cell) {
        return cell.content().stream()
                .allMatch(each -> each instanceof WordParagraph paragraph && paragraph.isBlank());
    }

    /** The rows, each without cells that belong to one above. */
    public List<List<Cell>> rows() {
        return rows;
    }
}
