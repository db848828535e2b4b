package org.travaux.app.view.guide;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.guide.FoundPassage;

import java.util.function.Consumer;

/** A passage that was found: what it is about, and its words. */
final class FoundCell extends LineCell<FoundPassage> {
    /**
     * @param go leads to a passage that is clicked
     */
    FoundCell(Consumer<FoundPassage> go) {
        setOnMouseClicked(
                _ -> {
                    if (getItem() != null) {
                        go.accept(getItem());
                    }
                });
    }

    @Override
    protected Node shown(FoundPassage found) {
        Label task = new Label(found.task());
        task.getStyleClass().add("guide-found-task");
        Label text = new Label(found.text());
        text.getStyleClass().add("guide-found-text");
        text.setWrapText(true);
        text.setMaxHeight(Double.MAX_VALUE);
        VBox both = new VBox(2, task, text);
        both.setMaxWidth(Double.MAX_VALUE);
        return both;
    }

    @Override
    protected String spoken(FoundPassage found) {
        return found.task() + ". " + found.text();
    }
}
