package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;

/**
 * How a word processor lays a paragraph out, beyond what its kind and level say. It came with a
 * document and goes back with one; nothing is read from it.
 *
 * @param style the name of the paragraph style, {@code Block Text}; empty if it is the one of the
 *     kind
 * @param cell the cell of a table it stands in, or null
 */
public record Layout(String style, @Nullable TableCell cell) {
    /** Nothing beyond the kind. */
    public static final Layout NONE = new Layout("", null);
}
