package org.travaux.app.view.editor;

import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.ParagraphCommands;
import org.travaux.markup.text.TextRange;

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
        if (place == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        IndexRange selection = area.getSelection();
        boolean taken =
                switch (event.getCode()) {
                    case ENTER -> {
                        TextRange range = new TextRange(selection.getStart(), selection.getEnd());
                        commands.split(place, range);
                        yield true;
                    }
                    case BACK_SPACE -> selection.getEnd() == 0 && commands.joinBefore(place);
                    case DELETE ->
                            selection.getStart() == area.getLength() && commands.joinNext(place);
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }
}
