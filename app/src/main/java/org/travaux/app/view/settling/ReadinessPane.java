package org.travaux.app.view.settling;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.viewmodel.settling.Missing;
import org.travaux.app.viewmodel.settling.ReadyToAdopt;

/**
 * What is missing before the text can be adopted, under the rows: Enter leads to each place, Space
 * does what can be done on the spot.
 */
public final class ReadinessPane extends VBox {
    private static final double LINE = 34;
    private static final double HEIGHT = 250;

    private final ListView<Missing> list = new ListView<>();

    /**
     * @param ways what can be done about a line on the spot
     * @param leave what to do when the user has seen enough
     */
    public ReadinessPane(Sentences sentences, ReadyToAdopt ready, WaysOut ways, Runnable leave) {
        getStyleClass().addAll("choice-list", "readiness");
        Label summary = new Label();
        summary.setId("ready-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(ready.summaryProperty());
        HBox head = new HBox(summary);
        head.getStyleClass().add("choice-filters");
        list.setId("missing");
        list.setItems(ready.missing());
        list.setFixedCellSize(LINE);
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(sentences.say(ActionId.READINESS.textKey()));
        Label done = new Label("✓");
        done.getStyleClass().add("ready-sign");
        list.setPlaceholder(done);
        list.setCellFactory(_ -> new MissingCell(ways, sentences));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Missing chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        ways.go(chosen);
                        event.consume();
                    } else if (event.getCode() == KeyCode.SPACE && chosen != null) {
                        // Not before the space has been typed: a field that opens would get it.
                        Platform.runLater(() -> ways.take(chosen));
                        event.consume();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                        event.consume();
                    }
                });
        getChildren().addAll(head, list);
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
