package org.travaux.app.view.actions;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

/**
 * Something the user can ask for. Menus, the tool bar and the keyboard are made from these.
 *
 * @param id names it for good; its text is {@code action.} and the id
 * @param key null if it has none
 * @param icon what the tool bar shows, or null if it does not stand there
 * @param possible whether it can be asked for now
 */
public record Action(
        String id,
        @Nullable KeyCombination key,
        @Nullable Icon icon,
        ObservableBooleanValue possible,
        Runnable run) {
    /** An action that is always possible. */
    public static Action of(String id, @Nullable String key, @Nullable Icon icon, Runnable run) {
        return when(Bindings.createBooleanBinding(() -> true), id, key, icon, run);
    }

    /** An action that is possible at times. */
    public static Action when(
            ObservableBooleanValue possible,
            String id,
            @Nullable String key,
            @Nullable Icon icon,
            Runnable run) {
        KeyCombination combination = key == null ? null : KeyCombination.valueOf(key);
        return new Action(id, combination, icon, possible, run);
    }

    /** The key of its text. */
    public String textKey() {
        return "action." + id;
    }

    /** Its key as people read it; empty if it has none. */
    public String keyText() {
        return key == null ? "" : key.getDisplayText().replace('_', ' ');
    }

    /** Does it, if it is possible. */
    public void perform() {
        if (possible.get()) {
            run.run();
        }
    }
}
