package org.travaux.app.view.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.Chip;
import org.travaux.app.viewmodel.review.HeldLine;

/** A choice with who stands where on it. */
final class HeldLineCell extends ListCell<HeldLine> {
    private final Label name = new Label();
    private final Label words = new Label();
    private final HBox chips = new HBox(5);
    private final HBox line = new HBox(10, name, words, chips);

    HeldLineCell() {
        name.getStyleClass().add("choice-paragraph");
        name.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("choice-words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        chips.setAlignment(Pos.CENTER_RIGHT);
        chips.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HeldLine item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(item.name());
        words.setText(item.words());
        chips.getChildren().setAll(item.chips().stream().map(HeldLineCell::chip).toList());
        setAccessibleText(item.spoken());
        setGraphic(line);
    }

    private static Node chip(Chip chip) {
        Label label = new Label(chip.label());
        label.getStyleClass().setAll("label", "chip", chip.side().css());
        return label;
    }
}
