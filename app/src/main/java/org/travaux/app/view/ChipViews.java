package org.travaux.app.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.travaux.app.viewmodel.Chip;

import java.util.List;

/** Positions as chips outside the text. */
final class ChipViews {
    private ChipViews() {}

    /** Chips in a row that breaks where it must. */
    static Node row(List<Chip> chips) {
        FlowPane row = new FlowPane(6, 6);
        row.getStyleClass().add("chips");
        for (Chip chip : chips) {
            Label label = new Label(chip.label());
            label.getStyleClass().setAll("label", "chip", chip.side().css());
            label.setTooltip(new Tooltip(chip.description()));
            label.setAccessibleText(chip.description());
            row.getChildren().add(label);
        }
        return row;
    }
}
