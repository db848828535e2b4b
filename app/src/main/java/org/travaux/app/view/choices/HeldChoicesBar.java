package org.travaux.app.view.choices;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.DraftSummary.Holder;
import org.travaux.app.viewmodel.choices.HeldChoices;

/** Says whose choices alone the keys lead through, while they do. */
public final class HeldChoicesBar extends HBox {
    private final Sentences sentences;
    private final Label said = new Label();

    /** The bar of one draft; there only while choices of one delegation are gone through. */
    public HeldChoicesBar(HeldChoices choices, Sentences sentences) {
        this.sentences = sentences;
        getStyleClass().add("holder-bar-line");
        said.setId("holder-said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button all = new Button(sentences.say("held.all"));
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> choices.all());
        getChildren().addAll(said, all);
        choices.holderProperty().subscribe(this::show);
    }

    private void show(@Nullable Holder holder) {
        setVisible(holder != null);
        setManaged(holder != null);
        if (holder != null) {
            said.setText(sentences.say("held.only", holder.name(), holder.choices()));
        }
    }
}
