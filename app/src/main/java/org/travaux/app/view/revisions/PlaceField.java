package org.travaux.app.view.revisions;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** A place that is typed, or a folder that is browsed for. */
final class PlaceField extends VBox {
    private final TextField field = new TextField();

    /**
     * A field that is empty.
     *
     * @param id by which it is found in the window
     * @param name what it is for
     * @param browse asks for a folder
     */
    PlaceField(String id, String name, Sentences sentences, Supplier<Optional<Path>> browse) {
        super(4);
        field.setId(id);
        field.setPrefColumnCount(28);
        field.setAccessibleText(name);
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        Button button = new Button(sentences.say("settings.browse"));
        button.setId(id + "-browse");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> browse.get().ifPresent(folder -> field.setText(folder.toString())));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox both = new HBox(8, field, button);
        both.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, both);
    }

    /** The field itself. */
    TextField field() {
        return field;
    }

    /** What is typed, or was chosen. */
    String place() {
        return field.getText().strip();
    }
}
