package org.travaux.app.view.editor;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.editing.TextCommands;

/** Selected words are dragged to another place, in their text or in another one. */
final class WordDrag {
    private final EditorModel model;
    private final RowsView rows;
    private final CellEditor editor;
    private final TextCommands text;
    private boolean pressed;
    private boolean dragged;

    WordDrag(EditorModel model, RowsView rows, CellEditor editor) {
        this.model = model;
        this.rows = rows;
        this.editor = editor;
        this.text = new TextCommands(model);
    }

    void install() {
        rows.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        rows.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        rows.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** On words that are selected nothing is selected anew until the mouse has been let go. */
    private void pressed(MouseEvent event) {
        pressed =
                event.getButton() == MouseButton.PRIMARY
                        && event.getClickCount() == 1
                        && !event.isShiftDown()
                        && editor.holds(event.getTarget())
                        && model.selection().span() == null
                        && isOnSelected(event);
        dragged = false;
        if (pressed) {
            event.consume();
        }
    }

    private boolean isOnSelected(MouseEvent event) {
        StyleClassedTextArea area = editor.area();
        return area.hit(inArea(event).getX(), inArea(event).getY()).getCharacterIndex().stream()
                .anyMatch(
                        at ->
                                area.getSelection().getStart() <= at
                                        && at < area.getSelection().getEnd());
    }

    private Point2D inArea(MouseEvent event) {
        return editor.area().sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void dragged(MouseEvent event) {
        if (pressed) {
            dragged |= !event.isStillSincePress();
            rows.setCursor(dragged ? Cursor.MOVE : null);
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (!pressed) {
            return;
        }
        pressed = false;
        rows.setCursor(null);
        event.consume();
        Place under = rows.placeUnder(event.getSceneX(), event.getSceneY());
        if (under == null) {
            return;
        }
        if (dragged) {
            text.moveTo(under);
        } else {
            editor.area().moveTo(under.offset());
        }
    }
}
