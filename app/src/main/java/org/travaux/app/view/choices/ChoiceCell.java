package org.travaux.app.view.choices;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.choices.ChoiceLine;
import org.travaux.app.viewmodel.choices.ChoiceList;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.markup.report.OpenChoice;

/** A line of the list of open choices. A double click goes there. */
final class ChoiceCell extends ListCell<OpenChoice> {
    private static final double LABEL = 84;

    private final ChoiceList choices;
    private final Label paragraph = new Label();
    private final Label words = new Label();
    private final HBox chips = new HBox(5);
    private final HBox line = new HBox(10, paragraph, words, chips);

    ChoiceCell(ChoiceList choices) {
        this.choices = choices;
        paragraph.getStyleClass().add("choice-paragraph");
        paragraph.setMinWidth(LABEL);
        words.getStyleClass().add("choice-words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        chips.setAlignment(Pos.CENTER_RIGHT);
        chips.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(event -> clicked(event.getClickCount()));
    }

    private void clicked(int clicks) {
        OpenChoice choice = getItem();
        if (clicks == 2 && choice != null) {
            choices.go(choice);
        }
    }

    @Override
    protected void updateItem(@Nullable OpenChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        ChoiceLine shown = choices.line(choice);
        paragraph.setText(shown.paragraph());
        words.setText(shown.words());
        chips.getChildren().setAll(shown.chips().stream().map(ChoiceCell::chip).toList());
        setAccessibleText(shown.spoken());
        setGraphic(line);
    }

    private static Node chip(Chip chip) {
        Label label = new Label(chip.label());
        label.getStyleClass().setAll("label", "chip", chip.side().css());
        return label;
    }
}
