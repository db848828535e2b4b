package org.travaux.app.view.files;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.PopupForm;

import java.util.List;
import java.util.Set;

/** What a document tells beside its text, line by line; one calm sentence if that is nothing. */
final class TracesCard extends VBox {
    private static final double LINE = 28;
    private static final int MOST_LINES = 12;

    private final ListView<String> list = new ListView<>();
    private final Button done = new Button();

    /**
     * @param file its name
     * @param things what it tells, each in a sentence
     * @param close puts the card away
     */
    TracesCard(String file, List<String> things, Sentences sentences, Runnable close) {
        getStyleClass().addAll("popup-form", "traces-card");
        Label title = new Label(sentences.say("inspect.title", file));
        title.getStyleClass().add("popup-title");
        Label sign = new Label(things.isEmpty() ? "✓" : "!");
        sign.getStyleClass().add(things.isEmpty() ? "ready-sign" : "traces-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        Label summary = new Label(sentences.say("cli.check.traces", things.size()));
        summary.setId("traces-summary");
        summary.setWrapText(true);
        HBox head = new HBox(10, sign, summary);
        head.setAlignment(Pos.CENTER_LEFT);
        list.setId("traces");
        list.getItems().setAll(things);
        list.getSelectionModel().selectFirst();
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * Math.clamp(things.size(), 1, MOST_LINES) + 2);
        list.setAccessibleText(title.getText());
        Label hint = PopupForm.hint(sentences.say("inspect.hint"));
        done.setText(sentences.say("settings.done"));
        done.setId("traces-done");
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> close.run());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, head);
        if (!things.isEmpty()) {
            getChildren().addAll(list, hint);
        }
        getChildren().add(buttons);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (Set.of(KeyCode.ENTER, KeyCode.ESCAPE).contains(event.getCode())) {
                        close.run();
                        event.consume();
                    }
                });
    }

    /** What wants the keyboard: the lines if there are any. */
    Node first() {
        return list.getItems().isEmpty() ? done : list;
    }
}
