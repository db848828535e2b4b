package org.travaux.app.view.procedure;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.procedure.DraftProcedures;
import org.travaux.app.viewmodel.procedure.ProcedureLine;
import org.travaux.markup.draft.records.Procedure;

import java.util.function.Consumer;

/** Says until when the text is under silence or comments are expected; not there if neither is. */
public final class ProcedureBar extends VBox {
    private static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing");
    private static final Duration LOOKS = Duration.minutes(1);

    private final DraftProcedures procedures;
    private final Sentences sentences;
    private final Consumer<Procedure.Kind> record;

    /**
     * The bar of one draft.
     *
     * @param record asks what became of a procedure of that kind
     */
    public ProcedureBar(
            DraftProcedures procedures, Sentences sentences, Consumer<Procedure.Kind> record) {
        this.procedures = procedures;
        this.sentences = sentences;
        this.record = record;
        procedures.shown().addListener((ListChangeListener<ProcedureLine>) _ -> show());
        show();
        Timeline clock = new Timeline(new KeyFrame(LOOKS, _ -> procedures.refresh()));
        clock.setCycleCount(Animation.INDEFINITE);
        // Nothing runs for a bar that nobody sees: the page of a draft that was closed, say.
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(
                        seen -> {
                            if (seen) {
                                clock.play();
                            } else {
                                clock.stop();
                            }
                        });
    }

    private void show() {
        getChildren().setAll(procedures.shown().stream().map(this::line).toList());
        setVisible(!procedures.shown().isEmpty());
        setManaged(!procedures.shown().isEmpty());
    }

    private Node line(ProcedureLine line) {
        Label said = new Label(line.sentence());
        said.getStyleClass().add("procedure-said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button outcome = new Button(sentences.say("procedure.outcome"));
        outcome.setId("procedure-outcome-" + line.procedure().kind().id());
        outcome.setAccessibleText(outcome.getText() + " – " + line.sentence());
        outcome.setMinWidth(USE_PREF_SIZE);
        outcome.setOnAction(_ -> record.accept(line.procedure().kind()));
        HBox bar = new HBox(said, outcome);
        bar.getStyleClass().add("procedure-bar");
        bar.pseudoClassStateChanged(PRESSING, line.pressing());
        return bar;
    }
}
