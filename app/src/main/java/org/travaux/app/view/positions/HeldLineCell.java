package org.travaux.app.view.positions;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.travaux.app.view.controls.ChipLabel;
import org.travaux.app.view.controls.GrowingLabel;
import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.positions.Heading;
import org.travaux.app.viewmodel.positions.HeldLine;
import org.travaux.app.viewmodel.positions.ReviewLine;

/** A heading, or a choice with who stands where on it. */
final class HeldLineCell<T extends ReviewLine> extends LineCell<T> {
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label words = new GrowingLabel("choice-words");
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
    }

    @Override
    protected Node shown(T item) {
        return switch ((ReviewLine) item) {
            case Heading said -> heading(said);
            case HeldLine held -> line(held);
        };
    }

    @Override
    protected String spoken(T item) {
        return item.spoken();
    }

    private Node heading(Heading said) {
        heading.setText(said.spoken());
        return heading;
    }

    private Node line(HeldLine held) {
        name.setText(held.name());
        words.setText(held.words());
        chips.getChildren().setAll(held.chips().stream().map(ChipLabel::new).toList());
        return line;
    }
}
