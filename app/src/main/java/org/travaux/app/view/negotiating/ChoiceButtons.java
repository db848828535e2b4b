package org.travaux.app.view.negotiating;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.view.settling.SettlePopup;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.negotiating.ChoiceAtCaret;
import org.travaux.app.viewmodel.negotiating.LiftablePosition;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.settling.SettleCommands;

import java.util.List;
import java.util.function.Predicate;

/** The buttons beside the choice under the caret: the gestures, for the mouse and the Tab key. */
public final class ChoiceButtons {
    private final Sentences sentences;
    private final Negotiation negotiation;
    private final GesturePopups popups;
    private final SettleCommands settling;
    private final SettlePopup words;
    private final ContextMenus menus;

    /** The buttons for the choice under the caret. */
    public ChoiceButtons(
            Sentences sentences,
            Negotiation negotiation,
            GesturePopups popups,
            SettleCommands settling,
            SettlePopup words,
            ContextMenus menus) {
        this.sentences = sentences;
        this.negotiation = negotiation;
        this.popups = popups;
        this.settling = settling;
        this.words = words;
        this.menus = menus;
    }

    /** Positions as chips that can be lifted; {@code alternative} is -1 for the whole choice. */
    Node chips(List<Chip> chips, int alternative) {
        return chips(
                chips,
                held ->
                        held.on() == LiftablePosition.On.CHOICE
                                && held.alternative() == alternative);
    }

    /** Positions on more than the choice as chips that can be lifted. */
    Node chips(List<Chip> chips, LiftablePosition.On on) {
        return chips(chips, held -> held.on() == on);
    }

    private Node chips(List<Chip> chips, Predicate<LiftablePosition> shown) {
        return ChipViews.row(
                chips,
                chip -> sentences.say("panel.lift", chip.description()),
                index ->
                        negotiation.liftable().stream()
                                .filter(shown)
                                .skip(index)
                                .findFirst()
                                .ifPresent(negotiation::lift),
                menus);
    }

    /** What can be done with the alternative at an index. */
    Node onAlternative(int index, int count) {
        FlowPane row = row();
        row.getChildren().add(button("panel.adopt", "adopt-" + index, () -> settling.adopt(index)));
        row.getChildren()
                .add(button("panel.add-position", "position-" + index, () -> position(index)));
        if (index < count - 1) {
            row.getChildren()
                    .add(button("panel.split", "split-" + index, () -> negotiation.split(index)));
        }
        row.getChildren()
                .add(
                        button(
                                "panel.remove",
                                "remove-" + index,
                                () -> negotiation.removeAlternative(index)));
        return row;
    }

    /** What can be done with a bracket that goes over several paragraphs. */
    Node onSpanning() {
        FlowPane row = row();
        row.getChildren()
                .addAll(
                        button("panel.adopt", "adopt-0", () -> settling.adopt(0)),
                        button("panel.add-position", "position-0", () -> position(0)));
        return row;
    }

    /** What can be done with the choice. */
    Node onChoice(int count) {
        FlowPane row = row();
        row.getChildren()
                .addAll(
                        button("panel.add-alternative", "add-alternative", popups::addAlternative),
                        button("panel.add-status", "add-status", () -> position(count - 1)),
                        button("panel.join", "join", negotiation::join));
        return row;
    }

    /** How the choice can be settled without any of its alternatives. */
    Node onNone() {
        FlowPane row = row();
        row.getChildren()
                .addAll(
                        button("panel.delete-all", "delete-all", settling::deleteAll),
                        button("panel.settle-words", "settle-words", words::ask));
        return row;
    }

    private void position(int alternative) {
        ChoiceAtCaret here = negotiation.choiceAtCaret();
        if (here != null) {
            popups.takePosition(here.on(alternative));
        }
    }

    private static FlowPane row() {
        FlowPane row = new FlowPane(6, 6);
        row.getStyleClass().add("choice-buttons");
        return row;
    }

    private Button button(String key, String id, Runnable run) {
        Button button = new Button(sentences.say(key));
        button.setId("choice-" + id);
        button.getStyleClass().addAll("small", "choice-button");
        button.setOnAction(_ -> run.run());
        return button;
    }
}
