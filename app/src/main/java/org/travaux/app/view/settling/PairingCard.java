package org.travaux.app.view.settling;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.settling.PairingQuestions;

import java.util.List;

/** Asks which alternatives of two languages belong together; each way to see it is a button. */
public final class PairingCard extends VBox {
    /**
     * @param asked at least one question
     */
    public PairingCard(
            Sentences sentences,
            PairingQuestions questions,
            List<PairingQuestions.Question> asked) {
        super(6);
        setId("pairing");
        getStyleClass().addAll("card", "pairing");
        add(sentences.say("panel.pairing"), "card-title");
        int number = 0;
        for (PairingQuestions.Question question : asked) {
            add(question.said(), "panel-hint");
            for (PairingQuestions.Way way : question.ways()) {
                Button button = new Button(way.words());
                button.setId("pair-" + number++);
                button.getStyleClass().addAll("small", "choice-button");
                button.setWrapText(true);
                button.setMaxWidth(Double.MAX_VALUE);
                button.setAccessibleText(sentences.say("panel.pair", way.words()));
                button.setOnAction(_ -> questions.answer(way));
                getChildren().add(button);
            }
        }
        add(sentences.say("panel.pairing-hint"), "panel-hint");
    }

    private void add(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        getChildren().add(label);
    }
}
