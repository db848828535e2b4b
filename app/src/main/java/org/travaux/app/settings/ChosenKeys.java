package org.travaux.app.settings;

import java.util.Objects;

/**
 * The keys that the user has chosen for an action.
 *
 * @param action its English name, {@code export-clean}
 * @param keys {@code Shortcut+K, E}, where {@code Shortcut} is Ctrl, or ⌘ on a Mac; empty for none
 */
public record ChosenKeys(String action, String keys) {
    public ChosenKeys {
        Objects.requireNonNull(action);
        Objects.requireNonNull(keys);
    }
}
