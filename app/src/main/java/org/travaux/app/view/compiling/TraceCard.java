package org.travaux.app.view.compiling;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.GoingList;
import org.travaux.app.viewmodel.compiling.TracedProposals;
import org.travaux.markup.compile.TracedProposal;

import java.util.function.Consumer;

/** Proposals with what has become of each; Enter leads to the place in the draft. */
final class TraceCard extends VBox {
    private final GoingList<TracedProposal> list;

    /**
     * @param go leads to a proposal in the draft
     * @param close puts the card away
     */
    TraceCard(
            TracedProposals proposals,
            Sentences sentences,
            Consumer<TracedProposal> go,
            Runnable close) {
        list = new GoingList<>(proposals.list().shown(), go);
        getStyleClass().addAll("popup-form", "compile-card");
        Label title = new Label(sentences.say("traced.title"));
        title.getStyleClass().add("popup-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        WhoseBox filter = new WhoseBox(proposals.list(), sentences);
        HBox head = new HBox(12, title, filter);
        head.setAlignment(Pos.CENTER_LEFT);
        list.setId("traced");
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new TracedCell(proposals));
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        Button done = new Button(sentences.say("settings.done"));
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> close.run());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(head, list, buttons);
    }

    /** What wants the keyboard. */
    Node first() {
        return list;
    }
}
