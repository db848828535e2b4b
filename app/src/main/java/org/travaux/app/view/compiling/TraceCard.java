package org.travaux.app.view.compiling;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.compiling.TracedProposals;
import org.travaux.markup.compile.TracedProposal;

import java.util.function.Consumer;

/** Proposals with what has become of each; Enter leads to the place in the draft. */
final class TraceCard extends VBox {
    private final ListView<TracedProposal> list = new ListView<>();
    private final Consumer<TracedProposal> go;

    /**
     * @param go leads to a proposal in the draft
     * @param close puts the card away
     */
    TraceCard(
            TracedProposals proposals,
            Sentences sentences,
            Consumer<TracedProposal> go,
            Runnable close) {
        this.go = go;
        getStyleClass().addAll("popup-form", "compile-card");
        Label title = new Label(sentences.say("traced.title"));
        title.getStyleClass().add("popup-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        WhoseBox filter =
                new WhoseBox(
                        proposals.delegations(),
                        proposals::count,
                        proposals.count(),
                        proposals::show,
                        sentences);
        HBox head = new HBox(12, title, filter);
        head.setAlignment(Pos.CENTER_LEFT);
        list.setId("traced");
        list.setItems(proposals.shown());
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new TracedCell(proposals));
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        goToChosen();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button done = new Button(sentences.say("settings.done"));
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> close.run());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(head, list, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            goToChosen();
            event.consume();
        }
    }

    private void goToChosen() {
        TracedProposal chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go.accept(chosen);
        }
    }

    /** What wants the keyboard. */
    Node first() {
        return list;
    }
}
