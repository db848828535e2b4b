package org.travaux.app.view.actions;

import javafx.beans.value.ObservableValue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Everything the user can ask for, in one table: the menus with their actions. */
public final class Actions {
    private final List<ActionMenu> menus;
    private final ObservableValue<Shortcuts> shortcuts;
    private final Map<ActionId, Action> byId = new EnumMap<>(ActionId.class);

    /**
     * A table of all actions; each is possible only in its modes.
     *
     * @param menus all of them in their order
     * @param mode the mode of the window as it is at any time
     * @param shortcuts the keys as they are at any time
     * @throws IllegalArgumentException if an action stands in no menu, or twice
     */
    public Actions(
            List<ActionMenu> menus,
            ObservableValue<Mode> mode,
            ObservableValue<Shortcuts> shortcuts) {
        this.shortcuts = shortcuts;
        this.menus = menus.stream().map(menu -> menu.in(mode)).toList();
        for (Action action : all()) {
            if (byId.put(action.id(), action) != null) {
                throw new IllegalArgumentException(action.id() + " stands in the menus twice");
            }
        }
        Set<ActionId> missing = EnumSet.allOf(ActionId.class);
        missing.removeAll(byId.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(missing + " stands in no menu");
        }
    }

    /** The menus in their order. */
    public List<ActionMenu> menus() {
        return menus;
    }

    /** The keys that ask for them. */
    public ObservableValue<Shortcuts> shortcuts() {
        return shortcuts;
    }

    /** All of them, menu by menu. */
    public List<Action> all() {
        return menus.stream().flatMap(menu -> menu.actions().stream()).toList();
    }

    /** One of them. */
    public Action get(ActionId id) {
        return Objects.requireNonNull(byId.get(id));
    }
}
