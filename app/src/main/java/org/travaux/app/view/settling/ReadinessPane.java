package org.travaux.app.view.settling;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.viewmodel.settling.Missing;
import org.travaux.app.viewmodel.settling.ReadyToAdopt;

import java.util.ArrayList;
import java.util.List;

/**
 * What is missing before the text can be adopted, under the rows: Enter leads to each place, Space
 * does what can be done on the spot.
 */
public final class ReadinessPane extends VBox {
    private static final double LINE = 34;
    private static final double HEIGHT = 250;

    private final ListView<Missing> list = new ListView<>();
    private final Sentences sentences;
    private final WaysOut ways;

    /**
     * @param ways what can be done about a line on the spot
     * @param leave what to do when the user has seen enough
     */
    public ReadinessPane(Sentences sentences, ReadyToAdopt ready, WaysOut ways, Runnable leave) {
        this.sentences = sentences;
        this.ways = ways;
        getStyleClass().addAll("choice-list", "readiness");
        Label summary = new Label();
        summary.setId("ready-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(ready.summaryProperty());
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        Button close = new Button();
        close.setId("readiness-close");
        close.setGraphic(Icon.CLOSE.node());
        close.getStyleClass().addAll("flat", "button-icon", "tool");
        close.setAccessibleText(sentences.say(ActionId.CLOSE.textKey()));
        close.setOnAction(_ -> leave.run());
        HBox head = new HBox(summary, close);
        head.getStyleClass().add("choice-filters");
        list.setId("missing");
        list.setItems(ready.missing());
        list.setFixedCellSize(LINE);
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(sentences.say(ActionId.READINESS.textKey()));
        Label done = new Label("✓");
        done.getStyleClass().add("ready-sign");
        done.visibleProperty().bind(ready.summaryProperty().isNotEmpty());
        list.setPlaceholder(done);
        ready.summaryProperty().subscribe(_ -> chooseFirst());
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

    /** The other button of the mouse shows what can be done about a line. */
    public void useMenus(ContextMenus menus) {
        ContextMenus.onRequest(
                list,
                at -> {
                    Missing chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        menus.show(list, at.getX(), at.getY(), List.of(lines(chosen)));
                    }
                });
    }

    private List<MenuItem> lines(Missing chosen) {
        List<MenuItem> lines = new ArrayList<>();
        lines.add(ContextMenus.item(sentences.say("menu-item.go-there"), () -> ways.go(chosen)));
        String way = ways.key(chosen);
        if (way != null) {
            lines.add(ContextMenus.item(sentences.say(way), () -> ways.take(chosen)));
        }
        return lines;
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
        chooseFirst();
    }

    /** Who waits for the list with the keyboard goes on from its first line. */
    private void chooseFirst() {
        boolean any = !list.getItems().isEmpty();
        if (any && list.isFocused() && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
