package org.travaux.app.view.editor;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.editing.FillIn;
import org.travaux.markup.text.TextRange;

/**
 * A click into a placeholder selects all of it, so that what is typed takes its place; a second
 * click puts the cursor where it was clicked.
 */
final class FillInClick {
    private final EditorModel model;
    private final RowsView rows;
    private final EditedArea area;
    private @Nullable Place before;
    private TextRange selected = TextRange.at(0);

    FillInClick(EditorModel model, RowsView rows, EditedArea area) {
        this.model = model;
        this.rows = rows;
        this.area = area;
    }

    void install() {
        rows.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> remember());
        // Behind everything else that the click does.
        rows.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void remember() {
        before = model.caretProperty().get();
        selected = model.selection().range();
    }

    private void clicked(MouseEvent event) {
        Place caret = model.caretProperty().get();
        boolean single =
                event.getButton() == MouseButton.PRIMARY
                        && event.getClickCount() == 1
                        && event.isStillSincePress()
                        && !event.isShiftDown();
        if (caret == null || !single || !model.selection().range().isEmpty()) {
            return;
        }
        TextRange whole = FillIn.at(model, caret);
        boolean again = before != null && caret.inTheSameTextAs(before) && selected.equals(whole);
        if (whole != null
                && !again
                && rows.placeUnder(event.getSceneX(), event.getSceneY()) != null) {
            area.selectRange(whole.start(), whole.end());
        }
    }
}
