package org.travaux.app.view.actions;

import java.util.List;

/** Everything the user can ask for, in one table: the menus with their actions. */
public record Actions(List<ActionMenu> menus) {
    public Actions {
        menus = List.copyOf(menus);
    }

    /** All of them, menu by menu. */
    public List<Action> all() {
        return menus.stream().flatMap(menu -> menu.actions().stream()).toList();
    }

    /**
     * The action of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Action get(String id) {
        return all().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }
}
