package org.travaux.app.view.procedure;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.procedure.Deadline;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.procedure.DraftProcedures;
import org.travaux.app.viewmodel.procedure.TypedDeadline;
import org.travaux.markup.draft.records.Procedure;

import java.util.ArrayList;
import java.util.List;

/**
 * A day and an hour on the clocks of the seat. Below stands what is to be known of them; a deadline
 * outside working hours can be put to the next working moment, and is not by itself.
 */
final class DeadlineFields extends VBox {
    private final DraftProcedures procedures;
    private final Sentences sentences;
    private final @Nullable Procedure extended;
    private final TextField day = new TextField();
    private final TextField hour = new TextField();
    private final Label told = new Label();
    private final Button next = new Button();
    private TypedDeadline typed;

    /**
     * Fields that begin with a deadline.
     *
     * @param extended what is extended, so that it has to be later; null for a first deadline
     */
    DeadlineFields(
            DraftProcedures procedures,
            Sentences sentences,
            Deadline begin,
            @Nullable Procedure extended) {
        super(6);
        this.procedures = procedures;
        this.sentences = sentences;
        this.extended = extended;
        day.setId("deadline-day");
        hour.setId("deadline-hour");
        hour.setPrefColumnCount(6);
        told.setId("deadline-told");
        told.setWrapText(true);
        told.getStyleClass().add("panel-hint");
        next.setId("deadline-next");
        next.getStyleClass().addAll("small", "suggestion");
        HBox both =
                new HBox(
                        12,
                        PopupForm.field(sentences.say("procedure.day"), day),
                        PopupForm.field(sentences.say("procedure.hour", procedures.place()), hour));
        getChildren().addAll(both, told, next);
        day.setText(procedures.day(begin));
        hour.setText(procedures.hour(begin));
        typed = procedures.read(day.getText(), hour.getText(), extended);
        day.textProperty().addListener((_, _, _) -> read());
        hour.textProperty().addListener((_, _, _) -> read());
        read();
    }

    private void read() {
        typed = procedures.read(day.getText(), hour.getText(), extended);
        List<String> lines = new ArrayList<>(typed.remarks());
        if (typed.problem() != null) {
            lines.add(typed.problem());
        }
        if (typed.elsewhere() != null) {
            lines.addFirst(sentences.say("procedure.elsewhere", typed.elsewhere()));
        }
        told.setText(String.join("\n", lines));
        show(told, !lines.isEmpty());
        Deadline working = typed.next();
        show(next, working != null);
        if (working != null) {
            next.setText(sentences.say("procedure.take-next", procedures.until(working)));
            next.setOnAction(
                    _ -> {
                        day.requestFocus();
                        day.setText(procedures.day(working));
                        hour.setText(procedures.hour(working));
                    });
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** What was typed, read. */
    TypedDeadline typed() {
        return typed;
    }

    /** What wants the keyboard. */
    TextField first() {
        return day;
    }
}
