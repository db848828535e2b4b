package org.travaux.app.viewmodel.projection;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.ColumnLayout;
import org.travaux.app.viewmodel.display.RowModel;

/**
 * What the room sees: a paragraph and its neighbours, with nothing private in them.
 *
 * @param before null if the paragraph is the first
 * @param after null if it is the last
 * @param columns how wide the languages stand beside each other
 */
public record Projected(
        @Nullable RowModel before, RowModel here, @Nullable RowModel after, ColumnLayout columns) {}
