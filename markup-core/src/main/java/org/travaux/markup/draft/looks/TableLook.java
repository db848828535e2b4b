package org.travaux.markup.draft.looks;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a paragraph in a cell says of how its cell and its table look.
 *
 * @param shading the colour behind the cell as six hexadecimal digits, {@code D9D9D9}; empty if it
 *     has none. The first paragraph of a cell says it for all.
 * @param columns how wide the table's columns are, in twentieths of a point; empty if nothing is
 *     said of it. One paragraph says it for the whole table.
 */
public record TableLook(String shading, List<Integer> columns) {
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
    }

    /** Whether it is a colour in six hexadecimal digits. */
    public static boolean isColour(String digits) {
        return COLOUR.matcher(digits).matches();
    }

    /** Whether a column can be so wide. */
    public static boolean isWidth(int width) {
        return width > 0 && width <= WIDEST;
    }

    /** The same with columns of other widths; empty to say nothing of them. */
    public TableLook withColumns(List<Integer> others) {
        return new TableLook(shading, others);
    }

    /** The same with another colour behind the cell; empty for none. */
    public TableLook withShading(String other) {
        return new TableLook(other, columns);
    }
}
