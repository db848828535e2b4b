package org.travaux.app.view.editor;

import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.editing.ParagraphCommands;

/** The keys that make two paragraphs of one while it is edited, and one of two. */
final class ParagraphKeys {
    private final EditorModel model;
    private final ParagraphCommands commands;
    private final StyleClassedTextArea area;

    ParagraphKeys(EditorModel model, StyleClassedTextArea area) {
        this.model = model;
        this.commands = new ParagraphCommands(model);
        this.area = area;
    }

    void install() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Place place = model.caretProperty().get();
        if (place == null || event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean taken =
                switch (event.getCode()) {
                    case ENTER -> {
                        commands.split(place, model.selection().range());
                        yield true;
                    }
                    case BACK_SPACE -> atStart() && commands.joinBefore(place);
                    case DELETE -> atEnd() && commands.joinNext(place);
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private boolean atStart() {
        return area.getSelection().getEnd() == 0;
    }

    private boolean atEnd() {
        return area.getSelection().getStart() == area.getLength();
    }
}
