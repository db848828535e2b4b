package org.travaux.app.view.choices;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.travaux.app.view.controls.ChipLabel;
import org.travaux.app.view.controls.GrowingLabel;
import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.choices.ChoiceLine;
import org.travaux.app.viewmodel.choices.ChoiceList;
import org.travaux.markup.report.OpenChoice;

/** A line of the list of open choices. A double click goes there. */
final class ChoiceCell extends LineCell<OpenChoice> {
    private static final double LABEL = 84;

    private final ChoiceList choices;
    private final Label paragraph = new Label();
    private final Label words = new GrowingLabel("choice-words");
    private final HBox chips = new HBox(5);
    private final HBox line = new HBox(10, paragraph, words, chips);

    ChoiceCell(ChoiceList choices) {
        this.choices = choices;
        paragraph.getStyleClass().add("choice-paragraph");
        paragraph.setMinWidth(LABEL);
        chips.setAlignment(Pos.CENTER_RIGHT);
        chips.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(event -> clicked(event.getClickCount()));
    }

    private void clicked(int clicks) {
        OpenChoice choice = getItem();
        if (clicks == 2 && choice != null) {
            choices.go(choice);
        }
    }

    @Override
    protected Node shown(OpenChoice choice) {
        ChoiceLine said = choices.line(choice);
        paragraph.setText(said.paragraph());
        words.setText(said.words());
        chips.getChildren().setAll(said.chips().stream().map(ChipLabel::new).toList());
        return line;
    }

    @Override
    protected String spoken(OpenChoice choice) {
        return choices.line(choice).spoken();
    }
}
