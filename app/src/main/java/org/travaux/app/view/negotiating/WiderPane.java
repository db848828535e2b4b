package org.travaux.app.view.negotiating;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.WiderPositions;
import org.travaux.app.viewmodel.negotiating.LiftablePosition;

/** Positions on the caret's paragraph and on a bracket around it, each of which can be lifted. */
final class WiderPane extends VBox {
    private final Sentences sentences;

    WiderPane(Sentences sentences, WiderPositions positions, ChoiceButtons buttons) {
        this.sentences = sentences;
        getStyleClass().add("wider-pane");
        String reach = positions.reach();
        if (reach != null && !positions.around().isEmpty()) {
            VBox card = card("panel.around");
            card.getChildren()
                    .addAll(
                            hint(reach),
                            buttons.chips(positions.around(), LiftablePosition.On.AROUND));
            card.setId("on-bracket");
        }
        if (!positions.paragraph().isEmpty()) {
            VBox card = card("panel.on-paragraph");
            card.getChildren()
                    .add(buttons.chips(positions.paragraph(), LiftablePosition.On.PARAGRAPH));
            card.setId("on-paragraph");
        }
    }

    private VBox card(String title) {
        Label label = new Label(sentences.say(title));
        label.getStyleClass().add("card-title");
        label.setWrapText(true);
        VBox card = new VBox(label);
        card.getStyleClass().addAll("card", "whole");
        getChildren().add(card);
        return card;
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("panel-hint");
        label.setWrapText(true);
        return label;
    }
}
