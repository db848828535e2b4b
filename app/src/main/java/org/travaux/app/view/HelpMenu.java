package org.travaux.app.view;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;

import java.util.List;

/** What can be done, and with which key. */
final class HelpMenu {
    private HelpMenu() {}

    /**
     * @param guide opens the guide at the page for what is in front
     * @param palette opens the list of all actions
     * @param keys opens the page of keys
     * @param tour shows around
     * @param errorLog opens what was written down of errors
     * @param about tells the version and the licences
     */
    static ActionMenu of(
            Runnable guide,
            Runnable palette,
            Runnable keys,
            Runnable tour,
            Runnable errorLog,
            Runnable about) {
        return new ActionMenu(
                "help",
                List.of(
                        List.of(
                                Action.of(ActionId.GUIDE, guide),
                                Action.of(ActionId.FIND_COMMAND, palette),
                                Action.of(ActionId.KEYBOARD_SHORTCUTS, keys),
                                Action.of(ActionId.TOUR, tour)),
                        List.of(
                                Action.of(ActionId.ERROR_LOG, errorLog),
                                Action.of(ActionId.ABOUT, about))));
    }
}
