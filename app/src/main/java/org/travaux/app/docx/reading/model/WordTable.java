package org.travaux.app.docx.reading.model;

import java.util.List;
import java.util.Set;

/**
 * A table.
 *
 * @param style the name of its style in lower case, {@code table grid}; empty if it has none
 * @param traits what it has besides rows and cells
 * @param rows its rows, each a list of cells. A cell that spans several columns stands once; one
 *     that spans several rows has its words in the first of them and nothing in the others.
 */
public record WordTable(String style, Set<Trait> traits, List<List<Cell>> rows)
        implements WordBlock {
    public WordTable {
        traits = Set.copyOf(traits);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Something that a table can have. */
    public enum Trait {
        /** Cells that reach over several rows. */
        MERGED_ROWS,
        /** Most of its cells have no lines around them. */
        NO_LINES,
        /** Lines other than a plain one around every cell and other than none, or shading. */
        DRESSED,
        /** Columns of different widths. */
        UNEQUAL_COLUMNS
    }

    /** The table with other rows. */
    public WordTable with(List<List<Cell>> other) {
        return new WordTable(style, traits, other);
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
