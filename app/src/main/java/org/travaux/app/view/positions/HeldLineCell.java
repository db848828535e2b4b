package org.travaux.app.view.positions;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.positions.Heading;
import org.travaux.app.viewmodel.positions.HeldLine;
import org.travaux.app.viewmodel.positions.ReviewLine;

/** A heading, or a choice with who stands where on it. */
final class HeldLineCell<T extends ReviewLine> extends ListCell<T> {
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label words = new Label();
    private final Pane chips;
    private final Pane line;

    /**
     * @param stacked whether who stands where is said under the words and not beside them
     */
    HeldLineCell(boolean stacked) {
        heading.getStyleClass().add("held-heading");
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("choice-paragraph");
        name.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("choice-words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox said = new HBox(10, name, words);
        said.setAlignment(Pos.BASELINE_LEFT);
        if (stacked) {
            chips = new FlowPane(5, 4);
            line = new VBox(5, said, chips);
        } else {
            HBox beside = new HBox(5);
            beside.setMinWidth(USE_PREF_SIZE);
            beside.setAlignment(Pos.CENTER_RIGHT);
            chips = beside;
            said.setAlignment(Pos.CENTER_LEFT);
            said.getChildren().add(chips);
            line = said;
        }
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(item.spoken());
        setGraphic(
                switch ((ReviewLine) item) {
                    case Heading said -> shown(said);
                    case HeldLine held -> shown(held);
                });
    }

    private Node shown(Heading said) {
        heading.setText(said.spoken());
        return heading;
    }

    private Node shown(HeldLine held) {
        name.setText(held.name());
        words.setText(held.words());
        chips.getChildren().setAll(held.chips().stream().map(HeldLineCell::chip).toList());
        return line;
    }

    private static Node chip(Chip chip) {
        Label label = new Label(chip.label());
        label.getStyleClass().setAll("label", "chip", chip.side().css());
        return label;
    }
}
