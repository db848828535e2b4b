package org.travaux.app.view.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Words in a line that take the room which is left, and are cut short where it is not enough. */
public final class GrowingLabel extends Label {
    /** No words yet, in a look of the style sheet. */
    public GrowingLabel(String look) {
        getStyleClass().add(look);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
