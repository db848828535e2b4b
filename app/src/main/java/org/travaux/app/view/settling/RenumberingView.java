package org.travaux.app.view.settling;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.PreviewCell;
import org.travaux.app.view.controls.PreviewLine;
import org.travaux.app.view.controls.SaidCell;
import org.travaux.app.viewmodel.settling.NumberLine;
import org.travaux.app.viewmodel.settling.RenumberPreview;

/**
 * Labels counted anew before it is done: how much, each label old and new, and the words that name
 * them: first what has to be looked at. A click on such words, or Space, leads there.
 */
final class RenumberingView extends VBox {
    private static final double HEIGHT = 340;
    private static final double LABELS = 190;
    private static final double LINE = 28;

    private final Sentences sentences;
    private final Runnable leave;
    private final Label outcome = new Label();
    private final Label open = new Label();
    private final ListView<String> labels = new ListView<>();
    private final ListView<PreviewLine> lines = new ListView<>();
    private final Label none = new Label();
    private @Nullable RenumberPreview preview;

    /**
     * One that shows nothing yet.
     *
     * @param leave puts away what this stands in
     */
    RenumberingView(Sentences sentences, Runnable leave) {
        this.sentences = sentences;
        this.leave = leave;
        setSpacing(12);
        outcome.setId("renumber-outcome");
        outcome.setWrapText(true);
        getChildren().add(outcome);
        open.setId("renumber-open");
        open.getStyleClass().add("renumber-open");
        open.setWrapText(true);
        open.setVisible(false);
        open.setManaged(false);
        getChildren().add(open);
        labels.setId("renumber-labels");
        labels.setCellFactory(_ -> new SaidCell<>(label -> label));
        labels.setFixedCellSize(LINE);
        labels.setPrefSize(LABELS, HEIGHT);
        lines.setId("renumber-lines");
        lines.setCellFactory(_ -> new PreviewCell());
        lines.setPlaceholder(none);
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
        copy.setOnAction(
                _ -> {
                    if (preview != null) {
                        preview.copyTable();
                    }
                });
        VBox table = PopupForm.field(sentences.say("numbers.labels"), labels);
        table.getChildren().add(copy);
        VBox words = PopupForm.field(sentences.say("numbers.references"), lines);
        HBox both = new HBox(16, table, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(both);
    }

    /** Shows what would come of it; what has the keyboard keeps it. */
    void show(RenumberPreview found) {
        preview = found;
        outcome.setText(found.outcome());
        open.setText(sentences.say("renumber.open", found.open()));
        open.setVisible(found.open() > 0);
        open.setManaged(found.open() > 0);
        labels.getItems().setAll(found.labels());
        none.setText(sentences.say("renumber.no-references"));
        lines.getItems().setAll(found.lines().stream().map(each -> line(each, sentences)).toList());
        if (labels.isFocused() && !lines.getItems().isEmpty()) {
            lines.requestFocus();
        }
    }

    private void go() {
        int chosen = lines.getSelectionModel().getSelectedIndex();
        RenumberPreview shown = preview;
        if (chosen >= 0 && shown != null) {
            leave.run();
            shown.go(shown.lines().get(chosen));
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

    /** What wants the keyboard until there is something to be looked at. */
    Node first() {
        return labels;
    }
}
