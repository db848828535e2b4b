package org.travaux.app.view;

import java.util.List;

/** What can be done, and with which key. */
final class HelpMenu {
    private HelpMenu() {}

    /**
     * @param palette opens the list of all actions
     * @param keys opens the page of keys
     */
    static ActionMenu of(Runnable palette, Runnable keys) {
        return new ActionMenu(
                "help",
                List.of(
                        List.of(
                                Action.of("palette", "Shortcut+Shift+P", null, palette),
                                Action.of("keys", "F1", null, keys))));
    }
}
