package org.travaux.app.view.comparing;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.view.controls.ComparedWording;
import org.travaux.app.viewmodel.comparing.WordingPart;

import java.util.List;

/** A paragraph in one of two wordings, with the words marked that are not the same. */
final class ParagraphPane extends VBox {
    private static final double NARROW = 200;

    private final ComparedWording words = new ComparedWording();
    private final ScrollPane scroll = new ScrollPane(words);

    /**
     * @param id by which the words are found in the window
     * @param name what the wording is called
     */
    ParagraphPane(String id, String name) {
        getStyleClass().add("compared-wording");
        words.setId(id);
        Label heading = new Label(name);
        heading.getStyleClass().add("field-name");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(name);
        // Both have the same width, whatever they say.
        setPrefWidth(NARROW);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
    }

    void show(List<WordingPart> parts) {
        words.show(parts);
        scroll.setVvalue(0);
    }
}
