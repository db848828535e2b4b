package org.travaux.app.view.editor;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.Words;

/**
 * Selecting with the mouse where the text area can't do it by itself: beginning in a text that was
 * only read until the mouse was pressed, and going on over other rows.
 */
final class RowDrag {
    private final EditorModel model;
    private final RowsView rows;
    private final CellEditor editor;

    RowDrag(EditorModel model, RowsView rows, CellEditor editor) {
        this.model = model;
        this.rows = rows;
        this.editor = editor;
    }

    void install() {
        rows.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        rows.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    /** The first click began to edit the text; the second takes a word, the third all of it. */
    private void pressed(MouseEvent event) {
        if (event.isConsumed()) {
            return;
        }
        Place caret = model.caretProperty().get();
        Place under = rows.placeAt(event);
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        if (primary && event.isShiftDown() && caret != null && under != null) {
            dragged(event);
            return;
        }
        model.selection().leaveRows();
        boolean again = primary && event.getClickCount() > 1;
        if (again && caret != null && under != null && caret.inTheSameTextAs(under)) {
            if (event.getClickCount() == 2) {
                TextRange word = Words.at(editor.area().getText(), hit(event));
                editor.area().selectRange(word.start(), word.end());
            } else {
                editor.area().selectAll();
            }
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (event.isConsumed()) {
            return;
        }
        Place caret = model.caretProperty().get();
        Place under = rows.placeAt(event);
        if (caret == null || under == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        RowSpan span = model.selection().span();
        if (under.paragraph() != caret.paragraph()) {
            model.selection().extendTo(inColumn(under, caret));
            event.consume();
        } else if (span != null || !editor.holds(event.getTarget())) {
            int anchor = span == null ? editor.area().getAnchor() : span.anchor().offset();
            model.selection().leaveRows();
            editor.area().selectRange(anchor, hit(event));
            event.consume();
        }
    }

    /** Selecting keeps to its column: beside it all of a row is meant, as far as it is reached. */
    private Place inColumn(Place under, Place caret) {
        if (under.language().equals(caret.language())) {
            return under;
        }
        Place beside = new Place(under.paragraph(), caret.language(), 0);
        boolean below = under.paragraph() > caret.paragraph();
        return below ? model.endOf(beside) : beside;
    }

    private int hit(MouseEvent event) {
        StyleClassedTextArea area = editor.area();
        Point2D point = area.sceneToLocal(event.getSceneX(), event.getSceneY());
        return area.hit(point.getX(), point.getY()).getInsertionIndex();
    }
}
