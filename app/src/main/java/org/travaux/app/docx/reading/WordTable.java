package org.travaux.app.docx.reading;

import java.util.List;

/**
 * A table.
 *
 * @param rows its rows, each a list of cells. A cell that spans several columns stands once, and
 *     one that spans several rows in the first of them.
 */
public record WordTable(List<List<Cell>> rows) implements WordBlock {
    public WordTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell.
     *
     * @param column the first column that it stands in, from 0
     * @param columns how many it spans
     */
    public record Cell(int column, int columns, List<WordBlock> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }
}
