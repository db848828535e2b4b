package org.travaux.app.view.negotiating;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.negotiating.ChoiceAtCaret;
import org.travaux.app.viewmodel.negotiating.LiftablePosition;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.settling.SettleCommands;

import java.util.List;
import java.util.function.Predicate;

/** The buttons beside the choice under the caret: the gestures, for the mouse and the Tab key. */
public final class ChoiceButtons {
    private static final String PLACE = "choice";

    private final Sentences sentences;
    private final Negotiation negotiation;
    private final GesturePopups popups;
    private final SettleCommands settling;
    private final Actions actions;
    private final ContextMenus menus;

    /**
     * The buttons for the choice under the caret.
     *
     * @param actions what can be asked for by key as well
     */
    public ChoiceButtons(
            Sentences sentences,
            Negotiation negotiation,
            GesturePopups popups,
            SettleCommands settling,
            Actions actions,
            ContextMenus menus) {
        this.sentences = sentences;
        this.negotiation = negotiation;
        this.popups = popups;
        this.settling = settling;
        this.actions = actions;
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
        row.getChildren().add(on(index, "panel.adopt", "adopt", () -> settling.adopt(index)));
        row.getChildren().add(on(index, "panel.add-position", "position", () -> position(index)));
        if (index < count - 1) {
            row.getChildren()
                    .add(on(index, "panel.split", "split", () -> negotiation.split(index)));
        }
        row.getChildren()
                .add(
                        on(
                                index,
                                "panel.remove",
                                "remove",
                                () -> negotiation.removeAlternative(index)));
        return row;
    }

    /** What can be done with a bracket that goes over several paragraphs. */
    Node onSpanning() {
        FlowPane row = row();
        row.getChildren()
                .addAll(
                        on(0, "panel.adopt", "adopt", () -> settling.adopt(0)),
                        on(0, "panel.add-position", "position", () -> position(0)));
        return row;
    }

    /** What can be done with the choice. */
    Node onChoice(int count) {
        FlowPane row = row();
        row.getChildren()
                .addAll(
                        button(ActionId.ADD_ALTERNATIVE),
                        button(
                                "panel.add-status",
                                PLACE + "-add-status",
                                () -> position(count - 1)),
                        button("panel.join", PLACE + "-join", negotiation::join));
        return row;
    }

    /** How the choice can be settled without any of its alternatives. */
    Node onNone() {
        FlowPane row = row();
        row.getChildren().addAll(button(ActionId.DELETE_ALL), button(ActionId.AGREE_OTHER_WORDING));
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

    /** A button for an action of the table. */
    private Button button(ActionId id) {
        Action action = actions.get(id);
        return button(action.textKey(), action.nodeId(PLACE), action::perform);
    }

    /** A button for what is done with one alternative. */
    private Button on(int alternative, String key, String name, Runnable run) {
        return button(key, PLACE + "-" + name + "-" + alternative, run);
    }

    private Button button(String key, String id, Runnable run) {
        Button button = new Button(sentences.say(key));
        button.setId(id);
        button.getStyleClass().addAll("small", "choice-button");
        button.setOnAction(_ -> run.run());
        return button;
    }
}
