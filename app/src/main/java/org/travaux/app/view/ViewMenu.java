package org.travaux.app.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
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
     * @param room the same in a window of its own
     * @param hold keeps that window on its paragraph, or has it follow the cursor again
     */
    static ActionMenu of(
            Appearance appearance,
            IntConsumer turn,
            Runnable speakNext,
            Runnable toggleNames,
            ObservableBooleanValue draft,
            Runnable project,
            Runnable room,
            Runnable hold) {
        return new ActionMenu(
                "view",
                List.of(
                        List.of(
                                Action.of(ActionId.ZOOM_IN, appearance::zoomIn),
                                Action.of(ActionId.ZOOM_OUT, appearance::zoomOut),
                                Action.of(ActionId.ZOOM_RESET, appearance::zoomReset)),
                        List.of(
                                Action.of(ActionId.LANGUAGE, speakNext),
                                Action.of(ActionId.NAMES, toggleNames)),
                        List.of(
                                Action.of(
                                        ActionId.DARK_THEME,
                                        () -> toggle(appearance.darkProperty())),
                                Action.of(
                                        ActionId.HIGH_CONTRAST,
                                        () -> toggle(appearance.contrastProperty())),
                                Action.of(
                                        ActionId.TOOL_BAR,
                                        () -> toggle(appearance.toolBarProperty())),
                                Action.of(ActionId.PANEL, appearance::togglePanel),
                                Action.when(draft, ActionId.PROJECTOR_VIEW, project),
                                Action.when(draft, ActionId.PROJECTOR_WINDOW, room),
                                Action.when(draft, ActionId.HOLD_PROJECTOR, hold)),
                        List.of(
                                Action.of(ActionId.NEXT_PANE, () -> turn.accept(1)),
                                Action.of(ActionId.PREVIOUS_PANE, () -> turn.accept(-1)))));
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
