package org.travaux.markup.draft.looks;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * The lines around a cell of a table, each null where it is as everywhere in the table.
 *
 * @param start where one begins to read
 * @param end where one stops
 */
public record CellLines(
        @Nullable CellLine top,
        @Nullable CellLine start,
        @Nullable CellLine bottom,
        @Nullable CellLine end) {
    /** As everywhere in the table. */
    public static final CellLines USUAL = new CellLines(null, null, null, null);

    /** All of them, from the top against the clock. */
    public List<@Nullable CellLine> all() {
        return Arrays.asList(top, start, bottom, end);
    }
}
