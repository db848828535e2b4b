package org.travaux.app.view.editor;

import javafx.scene.input.InputMethodEvent;

import org.fxmisc.richtext.StyleClassedTextArea;

import java.util.stream.Collectors;

/**
 * What an input method composes stands in the text area as a preview; the draft is told of it when
 * it is committed, so that it is one step.
 */
final class Composition {
    private final StyleClassedTextArea area;
    private int start;
    private int length;
    private boolean previewing;

    Composition(StyleClassedTextArea area) {
        this.area = area;
        area.setOnInputMethodTextChanged(this::changed);
    }

    /** Whether the area shows, or is about to show, what the draft has not been told of. */
    boolean isPreviewed() {
        return previewing || length > 0;
    }

    private void changed(InputMethodEvent event) {
        String composed =
                event.getComposed().stream()
                        .map(run -> run.getText())
                        .collect(Collectors.joining());
        preview("");
        if (!event.getCommitted().isEmpty() || !composed.isEmpty()) {
            area.replaceSelection(event.getCommitted());
        }
        start = area.getCaretPosition();
        preview(composed);
    }

    private void preview(String composed) {
        if (length > 0 || !composed.isEmpty()) {
            previewing = true;
            area.replaceText(start, start + length, composed);
            length = composed.length();
            previewing = false;
        }
    }
}
