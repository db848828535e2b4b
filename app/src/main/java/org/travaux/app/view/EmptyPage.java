package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.EditorModel;

/** What stands where the rows would be while a draft has none: how to begin. */
final class EmptyPage extends VBox {
    EmptyPage(EditorModel model) {
        Sentences sentences = model.sentences();
        Label title = new Label(sentences.say("empty.title"));
        title.getStyleClass().add("empty-title");
        Label hint = new Label(sentences.say("empty.hint"));
        hint.getStyleClass().add("empty-hint");
        getChildren().addAll(title, hint);
        getStyleClass().add("empty-page");
        visibleProperty().bind(Bindings.isEmpty(model.rowIds()));
        setMouseTransparent(true);
    }
}
