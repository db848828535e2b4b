package org.travaux.app.view.actions;

import javafx.beans.value.ObservableValue;

import java.util.List;

/**
 * A menu of the window: its actions in the order in which they stand there.
 *
 * @param id names it for good; its text is {@code menu.} and the id
 * @param groups a rule stands between two of them
 */
public record ActionMenu(String id, List<List<Action>> groups) {
    public ActionMenu {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** The same menu, each of its actions possible in its modes only. */
    ActionMenu in(ObservableValue<Mode> mode) {
        return new ActionMenu(
                id,
                groups.stream()
                        .map(group -> group.stream().map(action -> action.in(mode)).toList())
                        .toList());
    }

    /** The key of its text. */
    public String textKey() {
        return "menu." + id;
    }

    /** All of its actions. */
    public List<Action> actions() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
