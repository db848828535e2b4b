package org.travaux.app.view.settling;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.GrowingLabel;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.settling.Missing;

import java.util.stream.Collectors;

/**
 * A line of what is missing, with the languages that lack it. A double click goes there, a button
 * does what can be done on the spot.
 */
final class MissingCell extends LineCell<Missing> {
    private final Sentences sentences;
    private final Label sentence = new GrowingLabel("choice-words");
    private final Label languages = new Label();
    private final Button way = new Button();
    private final HBox line = new HBox(10, sentence, languages, way);
    private final WaysOut ways;

    MissingCell(WaysOut ways, Sentences sentences) {
        this.sentences = sentences;
        this.ways = ways;
        way.getStyleClass().addAll("small", "way-out");
        way.setMinWidth(USE_PREF_SIZE);
        way.setFocusTraversable(false);
        way.setOnAction(
                _ -> {
                    Missing missing = getItem();
                    if (missing != null) {
                        ways.take(missing);
                    }
                });
        languages.getStyleClass().add("choice-count");
        languages.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(
                event -> {
                    Missing missing = getItem();
                    if (event.getClickCount() == 2 && missing != null) {
                        ways.go(missing);
                    }
                });
    }

    @Override
    protected Node shown(Missing missing) {
        sentence.setText(missing.sentence());
        languages.setText(
                missing.languages().stream()
                        .map(language -> LanguageNames.of(language, sentences))
                        .collect(Collectors.joining(", ")));
        String key = ways.key(missing);
        way.setText(key == null ? "" : sentences.say(key));
        way.setVisible(key != null);
        way.setManaged(key != null);
        return line;
    }

    @Override
    protected String spoken(Missing missing) {
        String out = way.isVisible() ? ", Space: " + way.getText() : "";
        return missing.sentence() + ", " + languages.getText() + out;
    }
}
