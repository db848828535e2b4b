package org.travaux.app.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.settling.Missing;
import org.travaux.app.viewmodel.settling.ReadyToAdopt;

import java.util.stream.Collectors;

/** A line of what is missing, with the languages that lack it. A double click goes there. */
final class MissingCell extends ListCell<Missing> {
    private final Sentences sentences;
    private final Label sentence = new Label();
    private final Label languages = new Label();
    private final HBox line = new HBox(10, sentence, languages);

    MissingCell(ReadyToAdopt ready, Sentences sentences) {
        this.sentences = sentences;
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
                        ready.go(missing);
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
        setAccessibleText(missing.sentence() + ", " + languages.getText());
        setGraphic(line);
    }
}
