package org.travaux.app.view.editor;

import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.travaux.markup.text.Words;

/** The keys that move by words and delete words, as word processors have them. */
final class WordKeys {
    private final StyleClassedTextArea area;

    WordKeys(StyleClassedTextArea area) {
        this.area = area;
    }

    void install() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed() || !event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int caret = area.getCaretPosition();
        int next = Words.next(area.getText(), caret);
        int previous = Words.previous(area.getText(), caret);
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case RIGHT -> move(next, shift);
            case LEFT -> move(previous, shift);
            case DELETE -> delete(caret, next);
            case BACK_SPACE -> delete(previous, caret);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int to, boolean selecting) {
        if (selecting) {
            area.selectRange(area.getAnchor(), to);
        } else {
            area.moveTo(to);
        }
    }

    /** What is selected goes first. */
    private void delete(int from, int to) {
        if (area.getSelection().getLength() > 0) {
            area.replaceSelection("");
        } else if (from < to) {
            area.deleteText(from, to);
        }
    }
}
