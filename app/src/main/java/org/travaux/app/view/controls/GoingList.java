package org.travaux.app.view.controls;

import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.function.Consumer;

/**
 * A list whose lines lead somewhere: Enter and a double click go there. Escape is left to what the
 * list is in.
 */
public class GoingList<T> extends ListView<T> {
    private final Consumer<T> go;

    /**
     * A list of lines.
     *
     * @param go where the chosen line leads
     */
    public GoingList(ObservableList<T> lines, Consumer<T> go) {
        super(lines);
        this.go = go;
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        goToChosen();
                        event.consume();
                    }
                });
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        goToChosen();
                    }
                });
    }

    private void goToChosen() {
        T chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go.accept(chosen);
        }
    }
}
