package org.travaux.app.view.printing;

import org.travaux.app.viewmodel.display.DisplayText;
import org.travaux.app.viewmodel.display.RowModel;

import java.util.List;

/** A sheet that nobody sees, on which paragraphs are laid out to see how high they are. */
final class MeasuringSheet extends PaperSheet {
    private final PageFormat format;

    MeasuringSheet(PageFormat format, List<String> styleSheets) {
        super(format.paperWidth(), format.paperHeight(), format.em(), styleSheets);
        this.format = format;
    }

    /** A paragraph, or a part of it, with its style. */
    PieceView view(RowModel row, boolean first, List<DisplayText> texts) {
        PieceView view = new PieceView(format, row, first, texts);
        getChildren().setAll(view);
        applyCss();
        return view;
    }
}
