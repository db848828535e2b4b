package org.travaux.app.view.negotiating;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.negotiating.ChoiceAtCaret;
import org.travaux.app.viewmodel.negotiating.Negotiation;

import java.util.List;

/** What delegations do with the words: propose, support, oppose, lift. */
public final class NegotiateMenu {
    private NegotiateMenu() {}

    /** The menu for one draft. */
    public static ActionMenu of(
            EditorModel model, Negotiation negotiation, GesturePopups popups, NotationStrip strip) {
        BooleanBinding caret = Bindings.isNotNull(model.caretProperty());
        BooleanBinding choice = Bindings.isNotNull(model.choiceProperty());
        return new ActionMenu(
                "negotiate",
                List.of(
                        List.of(Action.when(caret, ActionId.PROPOSE, popups::propose)),
                        List.of(
                                Action.when(choice, ActionId.TAKE_POSITION, popups::takePosition),
                                Action.when(
                                        choice.or(held(model)),
                                        ActionId.WITHDRAW_POSITION,
                                        popups::lift)),
                        List.of(
                                Action.when(
                                        choice, ActionId.ADD_ALTERNATIVE, popups::addAlternative),
                                Action.when(
                                        choice,
                                        ActionId.REMOVE_ALTERNATIVE,
                                        () -> remove(negotiation)),
                                Action.when(
                                        choice, ActionId.SPLIT_OR_JOIN, negotiation::splitOrJoin),
                                Action.when(caret, ActionId.MARK_BRACKET, popups::mark)),
                        List.of(
                                Action.when(
                                        caret, ActionId.PUT_IN_BRACKETS, strip.brackets()::bracket),
                                Action.when(caret, ActionId.TYPE_NOTATION, strip::open))));
    }

    /** Whether positions stand on more than a choice where the caret is. */
    private static BooleanBinding held(EditorModel model) {
        return Bindings.createBooleanBinding(
                () -> !model.widerProperty().get().isEmpty(), model.widerProperty());
    }

    private static void remove(Negotiation negotiation) {
        ChoiceAtCaret here = negotiation.choiceAtCaret();
        if (here != null) {
            negotiation.removeAlternative(here.alternative());
        }
    }
}
