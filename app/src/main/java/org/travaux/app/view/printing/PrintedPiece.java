package org.travaux.app.view.printing;

import org.travaux.app.viewmodel.display.DisplayText;
import org.travaux.app.viewmodel.display.RowModel;

import java.util.List;

/**
 * A paragraph on a page, or as much of it as the page has room for.
 *
 * @param first whether it begins here, and has its label
 * @param texts what stands here in each language, from left to right
 * @param height in points
 */
record PrintedPiece(RowModel row, boolean first, List<DisplayText> texts, double height) {
    PrintedPiece {
        texts = List.copyOf(texts);
    }
}
