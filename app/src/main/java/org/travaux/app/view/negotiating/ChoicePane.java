package org.travaux.app.view.negotiating;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.settling.PairingCard;
import org.travaux.app.viewmodel.AlternativeModel;
import org.travaux.app.viewmodel.ChoicePanelModel;
import org.travaux.app.viewmodel.Wording;

import java.util.ArrayList;
import java.util.List;

/** The choice under the caret: its alternatives, who stands where, how each would read. */
final class ChoicePane extends VBox {
    private final Sentences sentences;
    private final ChoiceButtons buttons;
    private final List<VBox> cards = new ArrayList<>();
    private int marked = -1;

    ChoicePane(Sentences sentences, String title, ChoicePanelModel choice, ChoiceButtons buttons) {
        this.sentences = sentences;
        this.buttons = buttons;
        getStyleClass().add("choice-pane");
        getChildren().add(label(title, "panel-title"));
        String reach = choice.reach();
        if (reach != null) {
            getChildren().add(label(reach, "panel-hint"));
        }
        if (choice.depth() > 1) {
            getChildren().add(label(sentences.say("panel.nested", choice.depth()), "panel-hint"));
        }
        int count = choice.alternatives().size() + choice.more();
        for (AlternativeModel alternative : choice.alternatives()) {
            Node row =
                    reach == null
                            ? buttons.onAlternative(alternative.number() - 1, count)
                            : buttons.onSpanning();
            getChildren().add(card(alternative, row));
        }
        if (choice.more() > 0) {
            getChildren().add(label(sentences.say("panel.more", choice.more()), "panel-hint"));
        }
        if (!choice.chips().isEmpty()) {
            VBox whole = new VBox(label(sentences.say("panel.whole"), "card-title"));
            whole.getChildren().add(buttons.chips(choice.chips(), -1));
            whole.getStyleClass().addAll("card", "whole");
            getChildren().add(whole);
        }
        if (reach == null) {
            getChildren().add(buttons.onChoice(count));
        }
        VBox none = new VBox(label(sentences.say("panel.none"), "card-title"));
        none.getChildren().addAll(wording(choice.deleted(), "none"), buttons.onNone());
        none.getStyleClass().addAll("card", "none");
        getChildren().add(none);
    }

    /** Shows under the alternative at the caret how the other languages would read with it. */
    void mark(int alternative, OtherLanguages others) {
        if (marked >= 0) {
            cards.get(marked).getChildren().removeIf(OtherLanguages.class::isInstance);
        }
        marked = alternative < cards.size() ? alternative : -1;
        if (marked >= 0) {
            List<Node> card = cards.get(marked).getChildren();
            card.add(card.size() - 1, others);
        }
    }

    /** Asks above the alternatives what belongs together; null if nothing is to be asked. */
    void ask(@Nullable PairingCard question) {
        getChildren().removeIf(PairingCard.class::isInstance);
        if (question != null) {
            getChildren().add(1, question);
        }
    }

    private Node card(AlternativeModel alternative, Node row) {
        int index = alternative.number() - 1;
        VBox card = new VBox();
        card.getStyleClass().addAll("card", alternative.look().css());
        cards.add(card);
        card.getChildren()
                .addAll(
                        label(
                                sentences.say("panel.alternative", alternative.number()),
                                "card-title"),
                        alternative.chips().isEmpty()
                                ? label(sentences.say("panel.no-position"), "panel-hint")
                                : buttons.chips(alternative.chips(), index),
                        wording(alternative.wording(), alternative.look().css()),
                        row);
        return card;
    }

    private Node wording(Wording wording, String look) {
        return wording.sentence().isEmpty()
                ? label(sentences.say("panel.nothing"), "panel-hint")
                : new WordingFlow(sentences, wording, look);
    }

    private static Label label(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().addAll(List.of("label", look));
        label.setWrapText(true);
        return label;
    }
}
