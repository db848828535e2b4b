package org.travaux.app.docx.reading.model;

import org.travaux.markup.draft.looks.CellLines;
import org.travaux.markup.draft.looks.TableLook;

import java.util.List;
import java.util.Set;

/**
 * A table.
 *
 * @param style the name of its style in lower case, {@code table grid}; empty if it has none
 * @param traits what it has besides rows and cells
 * @param look what it says of itself as a whole: the widths of its columns, if it does, the line
 *     around most cells, how far it stands in
 * @param rows its rows, each a list of cells. A cell that spans several columns stands once, one
 *     that spans several rows in the first of them.
 */
public record WordTable(String style, Set<Trait> traits, TableLook look, List<List<Cell>> rows)
        implements WordBlock {
    public WordTable {
        traits = Set.copyOf(traits);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Something that a table can have. */
    public enum Trait {
        /** Its first column is at the right. */
        RIGHT_TO_LEFT,
        /** Most of its cells have no lines around them. */
        NO_LINES,
        /** It stands in the middle between the margins. */
        CENTERED,
        /** It stands at the margin at which lines end. */
        AT_END,
        /** Lines that are drawn in a way that a draft does not know. */
        DRESSED
    }

    /** The table with other rows. */
    public WordTable with(List<List<Cell>> other) {
        return new WordTable(style, traits, look, other);
    }

    /**
     * A cell.
     *
     * @param column the first column that it stands in, from 0
     * @param columns how many it spans
     * @param rows how many rows it spans
     * @param look the colour behind it, the lines around it, and how high its row is at least
     * @param head whether its row stands again on every page
     */
    public record Cell(
            int column,
            int columns,
            int rows,
            TableLook look,
            boolean head,
            List<WordBlock> content) {
        public Cell {
            content = List.copyOf(content);
        }

        /** The cell with other content. */
        public Cell with(List<WordBlock> other) {
            return new Cell(column, columns, rows, look, head, other);
        }

        /** The cell with other lines around it. */
        public Cell with(CellLines lines) {
            return new Cell(column, columns, rows, look.withLines(lines), head, content);
        }

        /** The cell over another number of rows. */
        public Cell over(int other) {
            return new Cell(column, columns, other, look, head, content);
        }
    }
}
