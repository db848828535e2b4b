package org.travaux.markup.draft.looks;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a paragraph in a cell says of how its cell, its row and its table look.
 *
 * @param shading the colour behind the cell as six hexadecimal digits, {@code D9D9D9}; empty if it
 *     has none. The first paragraph of a cell says it for all.
 * @param lines around the cell, where they are not as everywhere in the table; said as the colour
 * @param rowHeight how high its row is at least, in twentieths of a point; 0 for as high as what
 *     stands in it. The first paragraph of a row says it for all.
 * @param columns how wide the table's columns are, in twentieths of a point; empty if nothing is
 *     said of it. One paragraph says it for the whole table.
 * @param line the line around most cells; null for a plain one. Said as the widths.
 * @param indent how far the table stands in, in twentieths of a point; negative for outside the
 *     margin. Said as the widths.
 */
public record TableLook(
        String shading,
        CellLines lines,
        int rowHeight,
        List<Integer> columns,
        @Nullable CellLine line,
        int indent) {
    /** Nothing said. */
    public static final TableLook NONE = new TableLook("", List.of());

    /** Wider than any paper, in twentieths of a point. */
    public static final int WIDEST = 31_680;

    private static final Pattern COLOUR = Pattern.compile("[0-9A-F]{6}");

    /**
     * @throws IllegalArgumentException if a colour or a width is none
     */
    public TableLook {
        columns = List.copyOf(columns);
        if (!shading.isEmpty() && !isColour(shading)) {
            throw new IllegalArgumentException(shading);
        }
        if (!columns.stream().allMatch(TableLook::isWidth)) {
            throw new IllegalArgumentException(columns.toString());
        }
        if (!isHeight(rowHeight) || !ParagraphIndent.isOne(indent)) {
            throw new IllegalArgumentException("%d, %d".formatted(rowHeight, indent));
        }
    }

    /** A colour and widths, and nothing else. */
    public TableLook(String shading, List<Integer> columns) {
        this(shading, CellLines.USUAL, 0, columns, null, 0);
    }

    /** Whether it is a colour in six hexadecimal digits. */
    public static boolean isColour(String digits) {
        return COLOUR.matcher(digits).matches();
    }

    /** Whether a column can be so wide. */
    public static boolean isWidth(int width) {
        return width > 0 && width <= WIDEST;
    }

    /** Whether a row can be so high; 0 says nothing of it. */
    public static boolean isHeight(int height) {
        return height >= 0 && height <= WIDEST;
    }

    /** What it says of its cell and its row, and nothing of the table. */
    public TableLook ofCell() {
        return new TableLook(shading, lines, rowHeight, List.of(), null, 0);
    }

    /** The same saying of the table what another one says. */
    public TableLook ofTable(TableLook other) {
        return new TableLook(shading, lines, rowHeight, other.columns, other.line, other.indent);
    }

    /** The same with columns of other widths; empty to say nothing of them. */
    public TableLook withColumns(List<Integer> others) {
        return new TableLook(shading, lines, rowHeight, others, line, indent);
    }

    /** The same with another colour behind the cell; empty for none. */
    public TableLook withShading(String other) {
        return new TableLook(other, lines, rowHeight, columns, line, indent);
    }

    /** The same with other lines around the cell. */
    public TableLook withLines(CellLines others) {
        return new TableLook(shading, others, rowHeight, columns, line, indent);
    }

    /** The same with a row that is so high; 0 to say nothing of it. */
    public TableLook withRowHeight(int other) {
        return new TableLook(shading, lines, other, columns, line, indent);
    }

    /** The same with another line around most cells; null for a plain one. */
    public TableLook withLine(@Nullable CellLine other) {
        return new TableLook(shading, lines, rowHeight, columns, other, indent);
    }

    /** The same with a table that stands in so far. */
    public TableLook withIndent(int other) {
        return new TableLook(shading, lines, rowHeight, columns, line, other);
    }
}
