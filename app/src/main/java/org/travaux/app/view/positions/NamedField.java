package org.travaux.app.view.positions;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.travaux.app.view.controls.NamedBox;

/** A box with its name before it, in one line with others. */
final class NamedField {
    private NamedField() {}

    static HBox of(String name, NamedBox<?> box) {
        box.setAccessibleText(name);
        box.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new Label(name);
        label.setLabelFor(box);
        label.getStyleClass().add("field-name");
        HBox both = new HBox(label, box);
        both.getStyleClass().add("review-named");
        return both;
    }
}
