package org.travaux.app.view.editor;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The area that a text is edited in. It is laid out by itself: as long as its row keeps its height,
 * a key moves nothing but the words of this text.
 */
final class EditedArea extends StyleClassedTextArea {
    private Runnable laidOut = () -> {};

    EditedArea() {
        super(false);
        getStyleClass().add("cell-editor");
        setManaged(false);
        setWrapText(true);
        setAutoHeight(true);
        setUndoManager(UndoUtils.noOpUndoManager());
    }

    /** Is told each time the words have been laid out, for whatever reason. */
    void setOnLaidOut(Runnable laidOut) {
        this.laidOut = laidOut;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        laidOut.run();
    }
}
