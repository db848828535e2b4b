package org.travaux.app.view.editor;

import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.ParagraphCommands;
import org.travaux.app.viewmodel.TextCommands;

/**
 * The keys that make two paragraphs of one while it is edited, and one of two, and that select
 * beyond a text.
 */
final class ParagraphKeys {
    private final EditorModel model;
    private final ParagraphCommands commands;
    private final TextCommands text;
    private final StyleClassedTextArea area;

    ParagraphKeys(EditorModel model, StyleClassedTextArea area) {
        this.model = model;
        this.commands = new ParagraphCommands(model);
        this.text = new TextCommands(model);
        this.area = area;
    }

    void install() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** A letter takes the place of the rows that are selected, as of any words. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean sign = !letter.isEmpty() && !Character.isISOControl(letter.charAt(0));
        boolean command = (event.isShortcutDown() || event.isAltDown()) && !isAltGraph(event);
        if (sign && !command && text.typeOver(letter)) {
            event.consume();
        }
    }

    /** Some keyboards write with Ctrl and Alt together. */
    private static boolean isAltGraph(KeyEvent event) {
        return event.isControlDown() && event.isAltDown();
    }

    private void pressed(KeyEvent event) {
        Place place = model.caretProperty().get();
        if (place == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean rows = model.selection().span() != null;
        boolean taken =
                switch (event.getCode()) {
                    case ENTER -> {
                        commands.split(place, model.selection().range());
                        yield true;
                    }
                    case BACK_SPACE ->
                            rows ? text.deleteSelected() : atStart() && commands.joinBefore(place);
                    case DELETE ->
                            rows ? text.deleteSelected() : atEnd() && commands.joinNext(place);
                    case UP -> event.isShiftDown() && (rows || onFirstLine()) && extend(-1);
                    case DOWN -> event.isShiftDown() && (rows || onLastLine()) && extend(1);
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private boolean extend(int by) {
        model.selection().extend(by);
        return true;
    }

    private boolean atStart() {
        return area.getSelection().getEnd() == 0;
    }

    private boolean atEnd() {
        return area.getSelection().getStart() == area.getLength();
    }

    private boolean onFirstLine() {
        return line() == 0;
    }

    private boolean onLastLine() {
        return line() >= area.getParagraphLinesCount(area.getCurrentParagraph()) - 1;
    }

    private int line() {
        return area.getCaretSelectionBind().getLineIndex().orElse(0);
    }
}
