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
        new SelectionShape(this).install();
    }

    /** It is as tall as its text and never scrolls: the rows around it follow the caret. */
    @Override
    public void requestFollowCaret() {}

    /** Is told each time the words have been laid out, for whatever reason. */
    void setOnLaidOut(Runnable laidOut) {
        this.laidOut = laidOut;
    }

    /** Whether no line of the text is above the caret. */
    boolean isOnFirstLine() {
        return getCurrentParagraph() == 0 && line() == 0;
    }

    /** Whether no line of the text is below the caret. */
    boolean isOnLastLine() {
        int paragraph = getCurrentParagraph();
        return paragraph == getParagraphs().size() - 1
                && line() >= getParagraphLinesCount(paragraph) - 1;
    }

    private int line() {
        return getCaretSelectionBind().getLineIndex().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        laidOut.run();
    }
}
