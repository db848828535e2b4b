package org.travaux.app.view;

import java.util.List;

/** Everything the user can ask for, in one table: the menus with their actions. */
record Actions(List<ActionMenu> menus) {
    Actions {
        menus = List.copyOf(menus);
    }

    List<Action> all() {
        return menus.stream().flatMap(menu -> menu.actions().stream()).toList();
    }

    /**
     * The action of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    Action get(String id) {
        return all().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }
}
