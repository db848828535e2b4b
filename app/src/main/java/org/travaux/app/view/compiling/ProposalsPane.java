package org.travaux.app.view.compiling;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.SaidCell;
import org.travaux.app.viewmodel.compiling.ProposalLine;
import org.travaux.app.viewmodel.compiling.Proposals;

import java.util.function.Function;

/**
 * What the copies propose, each with the sentence before and after; Space takes it or leaves it.
 */
final class ProposalsPane extends VBox {
    private static final double REMARKS = 110;

    private final ListView<ProposalLine> list = new ListView<>();

    ProposalsPane(Proposals proposals, Sentences sentences) {
        super(10);
        Label summary = new Label(proposals.summary());
        summary.setId("compile-summary");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        WhoseBox filter = new WhoseBox(proposals.list(), sentences);
        HBox head = new HBox(12, summary, filter);
        head.setAlignment(Pos.CENTER_LEFT);
        list.setId("proposals");
        list.setItems(proposals.list().shown());
        list.setAccessibleText(proposals.summary());
        list.setPlaceholder(new Label(sentences.say("compile.nothing")));
        list.setCellFactory(_ -> new ProposalCell(proposals, sentences));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        if (!proposals.remarks().isEmpty()) {
            Label heading = new Label(sentences.say("report.compilation.remarks"));
            heading.getStyleClass().add("field-name");
            ListView<String> remarks = new ListView<>();
            remarks.setId("compile-remarks");
            remarks.setAccessibleText(heading.getText());
            remarks.setCellFactory(_ -> new SaidCell<>(Function.identity()));
            remarks.getItems().setAll(proposals.remarks());
            remarks.setPrefHeight(REMARKS);
            remarks.setMinHeight(REMARKS);
            getChildren().addAll(heading, remarks);
        }
    }

    private void pressed(KeyEvent event) {
        ProposalLine line = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && line != null) {
            line.takenProperty().set(!line.takenProperty().get());
            event.consume();
        }
    }

    /** What wants the keyboard. */
    Node first() {
        return list;
    }
}
