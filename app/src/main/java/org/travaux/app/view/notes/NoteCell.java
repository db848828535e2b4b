package org.travaux.app.view.notes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.notes.DraftNotes;
import org.travaux.app.viewmodel.notes.NoteLine;

/** A note: where, whose and for whom; under it what it says. */
final class NoteCell extends LineCell<NoteLine> {
    private final DraftNotes notes;
    private final Sentences sentences;
    private final Label head = new Label();
    private final Label whom = new Label();
    private final Label text = new Label();
    private final VBox lines;

    NoteCell(DraftNotes notes, Sentences sentences) {
        this.notes = notes;
        this.sentences = sentences;
        head.getStyleClass().add("field-name");
        whom.getStyleClass().add("note-whom");
        whom.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("note-text");
        text.setWrapText(true);
        lines = new VBox(2, new HBox(10, head, whom), text);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightOf(lines);
    }

    @Override
    protected Node shown(NoteLine line) {
        head.setText(notes.head(line));
        whom.setText(sentences.say(line.shared() ? "notes.for-all" : "notes.for-us"));
        text.setText(line.note().text());
        return lines;
    }

    @Override
    protected String spoken(NoteLine line) {
        return head.getText() + ", " + whom.getText() + ": " + text.getText();
    }
}
