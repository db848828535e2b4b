package org.travaux.app.view.settling;

import javafx.collections.FXCollections;
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
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.PreviewCell;
import org.travaux.app.view.controls.PreviewLine;
import org.travaux.app.view.controls.SaidCell;
import org.travaux.app.viewmodel.settling.NumberLine;
import org.travaux.app.viewmodel.settling.RenumberPreview;

import java.util.List;

/**
 * Labels counted anew before it is done: how much, each label old and new, and the words that name
 * them: first what has to be looked at. A click on such words, or Space, leads there.
 */
final class RenumberingView extends VBox {
    private static final double HEIGHT = 340;
    private static final double LABELS = 190;
    private static final double LINE = 28;

    private final RenumberPreview preview;
    private final Runnable leave;
    private final ListView<String> labels = new ListView<>();
    private final ListView<PreviewLine> lines = new ListView<>();
    private final List<NumberLine> places;

    /**
     * @param leave puts away what this stands in
     */
    RenumberingView(RenumberPreview preview, Sentences sentences, Runnable leave) {
        this.preview = preview;
        this.leave = leave;
        setSpacing(12);
        Label outcome = new Label(preview.outcome());
        outcome.setId("renumber-outcome");
        outcome.setWrapText(true);
        getChildren().add(outcome);
        if (preview.open() > 0) {
            Label open = new Label(sentences.say("renumber.open", preview.open()));
            open.setId("renumber-open");
            open.getStyleClass().add("renumber-open");
            open.setWrapText(true);
            getChildren().add(open);
        }
        labels.setId("renumber-labels");
        labels.setItems(FXCollections.observableArrayList(preview.labels()));
        labels.setCellFactory(_ -> new SaidCell<>(label -> label));
        labels.setFixedCellSize(LINE);
        labels.setPrefSize(LABELS, HEIGHT);
        lines.setId("renumber-lines");
        places = preview.lines();
        places.forEach(each -> lines.getItems().add(line(each, sentences)));
        lines.setCellFactory(_ -> new PreviewCell());
        lines.setPlaceholder(new Label(sentences.say("renumber.no-references")));
        lines.setPrefHeight(HEIGHT);
        lines.setOnMouseClicked(_ -> go());
        lines.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.SPACE) {
                        go();
                        event.consume();
                    }
                });
        // Lists take Escape for themselves.
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                        event.consume();
                    }
                });
        Button copy = new Button(sentences.say("renumber.copy"));
        copy.setId("renumber-copy");
        copy.getStyleClass().add("small");
        copy.setOnAction(_ -> preview.copyTable());
        VBox table = PopupForm.field(sentences.say("numbers.labels"), labels);
        table.getChildren().add(copy);
        VBox words = PopupForm.field(sentences.say("numbers.references"), lines);
        HBox both = new HBox(16, table, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(both);
    }

    private void go() {
        int chosen = lines.getSelectionModel().getSelectedIndex();
        if (chosen >= 0) {
            leave.run();
            preview.go(places.get(chosen));
        }
    }

    private static PreviewLine line(NumberLine line, Sentences sentences) {
        String language = LanguageNames.of(line.place().language(), sentences);
        String head = line.name() + " · " + language;
        return new PreviewLine(
                line.sure() ? head : sentences.say("renumber.check", head),
                line.before(),
                line.after());
    }

    /** What wants the keyboard. */
    Node first() {
        return lines.getItems().isEmpty() ? labels : lines;
    }
}
