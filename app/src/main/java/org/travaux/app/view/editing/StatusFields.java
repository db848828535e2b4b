package org.travaux.app.view.editing;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.SaidCell;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;

import java.util.List;

/** What is asked where somebody records how a text stands: what, where, when, why. */
final class StatusFields {
    private static final double LINE = 30;

    private final ListView<ParagraphStatus> states;
    private final NamedBox<Forum> forum;
    private final TextField date;
    private final TextField reason = new TextField();
    private final Sentences sentences;

    /** Takes what was answered. */
    interface Recorder {
        /**
         * Records it.
         *
         * @return what is wrong, or null if it was done
         */
        @Nullable String record(
                ParagraphStatus status, @Nullable Forum forum, String date, String reason);
    }

    /**
     * @param values what can be chosen
     * @param last what was recorded last, which is chosen at first; null if nothing was
     * @param usual what is chosen else
     * @param today the day that is filled in
     */
    StatusFields(
            List<ParagraphStatus> values,
            @Nullable StatusChange last,
            ParagraphStatus usual,
            String title,
            String today,
            Sentences sentences) {
        this.sentences = sentences;
        states = new ListView<>(FXCollections.observableArrayList(values));
        states.setId("states");
        states.setFixedCellSize(LINE);
        states.setPrefHeight(LINE * values.size() + 2);
        states.setCellFactory(_ -> new SaidCell<>(state -> sentences.say("state." + state.id())));
        states.setAccessibleText(title);
        forum =
                new NamedBox<>(
                        "forum",
                        List.of(Forum.values()),
                        each -> sentences.say("forum." + each.id()));
        Forum where = last == null ? null : last.forum();
        forum.setValue(where == null ? Forum.WORKING_GROUP : where);
        states.getSelectionModel()
                .selectedItemProperty()
                .subscribe(state -> forum.setDisable(state == null || !state.isAgreed()));
        states.getSelectionModel().select(last == null ? usual : last.status());
        date = new TextField(today);
        date.setId("date-field");
        date.setPrefColumnCount(14);
        reason.setId("reason-field");
    }

    /** The fields from above to below, and what was recorded before. */
    Node[] nodes(List<String> recorded) {
        HBox where =
                new HBox(
                        12,
                        PopupForm.field(sentences.say("popup.forum"), forum),
                        PopupForm.field(sentences.say("popup.date"), date));
        return new Node[] {
            states, where, PopupForm.field(sentences.say("popup.reason"), reason), history(recorded)
        };
    }

    private static Node history(List<String> recorded) {
        VBox history = new VBox(2);
        history.getStyleClass().add("history");
        for (String said : recorded) {
            Label line = new Label(said);
            line.setWrapText(true);
            history.getChildren().add(line);
        }
        history.setManaged(!history.getChildren().isEmpty());
        return history;
    }

    /** Where the keyboard begins. */
    Node first() {
        return states;
    }

    /** Hands over what was answered; what is wrong, or null. */
    @Nullable String answer(Recorder recorder) {
        ParagraphStatus chosen = states.getSelectionModel().getSelectedItem();
        return recorder.record(
                chosen == null ? states.getItems().getFirst() : chosen,
                forum.getValue(),
                date.getText(),
                reason.getText());
    }
}
