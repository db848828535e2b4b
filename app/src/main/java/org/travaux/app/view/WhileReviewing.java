package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.Actions;

import java.util.List;
import java.util.Set;

/**
 * The actions that are possible while the review stands in the place of the text: what is done to
 * words that nobody sees is not.
 */
final class WhileReviewing {
    private static final Set<String> MENUS = Set.of("file", "help");

    private static final Set<String> ACTIONS =
            Set.of(
                    "undo",
                    "redo",
                    "review",
                    "print-review",
                    "zoom-in",
                    "zoom-out",
                    "zoom-reset",
                    "language",
                    "names",
                    "dark",
                    "contrast");

    private WhileReviewing() {}

    /** Actions of which the others are not possible while somebody reviews. */
    static Actions limit(Actions all, ObservableBooleanValue reviewing) {
        return new Actions(
                all.menus().stream()
                        .map(
                                menu ->
                                        new ActionMenu(
                                                menu.id(),
                                                menu.groups().stream()
                                                        .map(group -> limit(menu, group, reviewing))
                                                        .toList()))
                        .toList());
    }

    private static List<Action> limit(
            ActionMenu menu, List<Action> group, ObservableBooleanValue reviewing) {
        return group.stream()
                .map(action -> isAllowed(menu, action) ? action : without(action, reviewing))
                .toList();
    }

    private static boolean isAllowed(ActionMenu menu, Action action) {
        return MENUS.contains(menu.id()) || ACTIONS.contains(action.id());
    }

    private static Action without(Action action, ObservableBooleanValue reviewing) {
        return new Action(
                action.id(),
                action.key(),
                action.icon(),
                Bindings.and(action.possible(), Bindings.not(reviewing)),
                action.run());
    }
}
