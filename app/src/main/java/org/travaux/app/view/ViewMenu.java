package org.travaux.app.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.viewmodel.settings.Appearance;

import java.util.List;
import java.util.function.IntConsumer;

/** How the window looks. */
final class ViewMenu {
    private ViewMenu() {}

    /**
     * @param turn gives the keyboard to the next part of the page, or with -1 to the one before
     * @param speakNext changes the language of the interface
     * @param toggleNames shows delegations by name, or by code again
     * @param draft whether there is something to project
     * @param project shows the paragraph under discussion to the room, or ends that
     */
    static ActionMenu of(
            Appearance appearance,
            IntConsumer turn,
            Runnable speakNext,
            Runnable toggleNames,
            ObservableBooleanValue draft,
            Runnable project) {
        return new ActionMenu(
                "view",
                List.of(
                        List.of(
                                Action.of(
                                        "zoom-in",
                                        "Shortcut+Equals",
                                        Icon.LARGER,
                                        appearance::zoomIn),
                                Action.of(
                                        "zoom-out",
                                        "Shortcut+Minus",
                                        Icon.SMALLER,
                                        appearance::zoomOut),
                                Action.of("zoom-reset", "Shortcut+0", null, appearance::zoomReset)),
                        List.of(
                                Action.of("language", "Shortcut+Shift+U", null, speakNext),
                                Action.of("names", "Shortcut+Shift+N", null, toggleNames)),
                        List.of(
                                Action.of(
                                        "dark",
                                        "Shortcut+Shift+L",
                                        Icon.DARK,
                                        () -> toggle(appearance.darkProperty())),
                                Action.of(
                                        "contrast",
                                        "Shortcut+Shift+H",
                                        null,
                                        () -> toggle(appearance.contrastProperty())),
                                Action.of(
                                        "panel",
                                        "F9",
                                        Icon.PANEL,
                                        () -> toggle(appearance.panelProperty())),
                                Action.when(draft, "projection", "F11", null, project)),
                        List.of(
                                Action.of("next-pane", "F6", null, () -> turn.accept(1)),
                                Action.of(
                                        "previous-pane",
                                        "Shift+F6",
                                        null,
                                        () -> turn.accept(-1)))));
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
