package org.travaux.app.view.settling;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.viewmodel.settling.Missing;

import java.util.stream.Collectors;

/**
 * A line of what is missing, with the languages that lack it. A double click goes there, a button
 * does what can be done on the spot.
 */
final class MissingCell extends ListCell<Missing> {
    private final Sentences sentences;
    private final Label sentence = new Label();
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
        sentence.getStyleClass().add("choice-words");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        languages.getStyleClass().add("choice-count");
        languages.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    Missing missing = getItem();
                    if (event.getClickCount() == 2 && missing != null) {
                        ways.go(missing);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable Missing missing, boolean empty) {
        super.updateItem(missing, empty);
        if (missing == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        sentence.setText(missing.sentence());
        languages.setText(
                missing.languages().stream()
                        .map(language -> LanguageNames.of(language, sentences))
                        .collect(Collectors.joining(", ")));
        String key = ways.key(missing);
        way.setText(key == null ? "" : sentences.say(key));
        way.setVisible(key != null);
        way.setManaged(key != null);
        String out = key == null ? "" : ", Space: " + way.getText();
        setAccessibleText(missing.sentence() + ", " + languages.getText() + out);
        setGraphic(line);
    }
}
