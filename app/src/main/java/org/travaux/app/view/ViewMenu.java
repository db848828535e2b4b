package org.travaux.app.view;

import javafx.beans.property.BooleanProperty;

import org.travaux.app.viewmodel.Appearance;

import java.util.List;

/** How the window looks. */
final class ViewMenu {
    private ViewMenu() {}

    static ActionMenu of(Appearance appearance) {
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
                                Action.of(
                                        "dark",
                                        "Shortcut+Shift+L",
                                        Icon.DARK,
                                        () -> toggle(appearance.darkProperty())),
                                Action.of(
                                        "panel",
                                        "F9",
                                        Icon.PANEL,
                                        () -> toggle(appearance.panelProperty())))));
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
