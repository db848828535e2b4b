package org.travaux.app.view.editor;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.Hints;
import org.travaux.markup.text.TextRange;

import java.time.Duration;

/**
 * What is to be said of the text under the mouse: findings, and who a chip stands for. One tooltip
 * serves all rows, so that a row costs nothing for it.
 */
final class HoverHints {
    /** As wide as a sentence is still read at a glance; longer ones are broken. */
    static final double WIDTH = 420;

    private static final double BELOW = 16;

    private final EditorModel model;
    private final CellEditor editor;
    private final Tooltip tooltip = new Tooltip();

    HoverHints(EditorModel model, CellEditor editor) {
        this.model = model;
        this.editor = editor;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
    }

    void install(Node rows) {
        rows.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, this::entered);
        rows.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, this::left);
        StyleClassedTextArea area = editor.area();
        area.setMouseOverTextDelay(Duration.ofMillis(500));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::over);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> tooltip.hide());
    }

    private void entered(MouseEvent event) {
        if (event.getTarget() instanceof Text text && text.getUserData() instanceof String hint) {
            tooltip.setText(hint);
            Tooltip.install(text, tooltip);
        }
    }

    private void left(MouseEvent event) {
        if (event.getTarget() instanceof Text text && text.getUserData() instanceof String) {
            Tooltip.uninstall(text, tooltip);
        }
    }

    private void over(MouseOverTextEvent event) {
        Place place = editor.place();
        if (place == null) {
            return;
        }
        int at = event.getCharacterIndex();
        String said =
                new Hints(
                                model.textAt(place).diagnostics(),
                                model.textAt(place).agreed(),
                                model.sentences())
                        .of(new TextRange(at, at + 1));
        if (said != null) {
            tooltip.setText(said);
            Point2D screen = event.getScreenPosition();
            tooltip.show(editor.area(), screen.getX(), screen.getY() + BELOW);
        }
    }
}
