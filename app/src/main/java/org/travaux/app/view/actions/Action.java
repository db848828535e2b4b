package org.travaux.app.view.actions;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Something the user can ask for, with what it does. Menus, the tool bar, the palette, the page of
 * keys and the keyboard are made from these.
 *
 * @param id which one it is
 * @param possible whether it can be asked for now
 * @param run what it does, on the window's thread
 */
public record Action(ActionId id, ObservableBooleanValue possible, Runnable run) {
    /** An action that is possible whenever the window is in one of its modes. */
    public static Action of(ActionId id, Runnable run) {
        return new Action(id, Bindings.createBooleanBinding(() -> true), run);
    }

    /** An action for which, in its modes, something has to be there as well: a caret, a choice. */
    public static Action when(ObservableBooleanValue there, ActionId id, Runnable run) {
        return new Action(id, there, run);
    }

    /** The same action, possible in its modes only. */
    Action in(ObservableValue<Mode> mode) {
        BooleanBinding now =
                Bindings.createBooleanBinding(
                        () -> modes().contains(mode.getValue()) && possible.get(), mode, possible);
        return new Action(id, now, run);
    }

    /** The key of its text. */
    public String textKey() {
        return id.textKey();
    }

    /** What stands for it on the tool bar, or null if it has none. */
    public @Nullable Icon icon() {
        return id.icon();
    }

    /** What the node is called that stands for it in a place, {@code menu-open}. */
    public String nodeId(String place) {
        return id.nodeId(place);
    }

    /** The modes of the window in which it can be asked for. */
    public Set<Mode> modes() {
        return id.modes();
    }

    /** Does it, if it is possible. */
    public void perform() {
        if (possible.get()) {
            run.run();
        }
    }
}
