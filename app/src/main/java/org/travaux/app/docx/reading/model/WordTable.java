package org.travaux.app.docx.reading.model;

import java.util.List;
import java.util.Set;

/**
 * A table.
 *
 * @param style the name of its style in lower case, {@code table grid}; empty if it has none
 * @param traits what it has besides rows and cells
 * @param widths of its columns, in twentieths of a point; empty if it does not say
 * @param rows its rows, each a list of cells. A cell that spans several columns stands once, one
 *     that spans several rows in the first of them.
 */
public record WordTable(
        String style, Set<Trait> traits, List<Integer> widths, List<List<Cell>> rows)
        implements WordBlock {
    public WordTable {
        traits = Set.copyOf(traits);
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Something that a table can have. */
    public enum Trait {
        /** Its first column is at the right. */
        RIGHT_TO_LEFT,
        /** Most of its cells have no lines around them. */
        NO_LINES,
        /** Lines other than a plain one around every cell and other than none. */
        DRESSED
    }

    /** The table with other rows. */
    public WordTable with(List<List<Cell>> other) {
        return new WordTable(style, traits, widths, other);
    }

    /**
     * A cell.
     *
     * @param column the first column that it stands in, from 0
     * @param columns how many it spans
     * @param rows how many rows it spans
     * @param shading the colour behind it as six hexadecimal digits; empty if it has none
     */
    public record Cell(int column, int columns, int rows, String shading, List<WordBlock> content) {
        public Cell {
            content = List.copyOf(content);
        }

        /** The cell with other content. */
        public Cell with(List<WordBlock> other) {
            return new Cell(column, columns, rows, shading, other);
        }

        /** The cell over another number of rows. */
        public Cell over(int other) {
            return new Cell(column, columns, other, shading, content);
        }
    }
}
