package org.travaux.app.view.actions;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.travaux.app.settings.ChosenKeys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which keys ask for which action: those of the table, and what the user has chosen instead. */
public final class Shortcuts {
    /** The stroke that the program's own two-stroke keys begin with. */
    public static final Shortcut CHORD = Shortcut.of("Shortcut+K");

    private final Map<ActionId, List<Shortcut>> keys = new EnumMap<>(ActionId.class);

    private final List<ChosenKeys> chosen;

    private Shortcuts(List<ChosenKeys> chosen) {
        this.chosen = List.copyOf(chosen);
        for (ActionId id : ActionId.values()) {
            keys.put(id, id.shortcuts());
        }
        for (ChosenKeys each : chosen) {
            action(each.action()).ifPresent(id -> keys.put(id, read(each.keys())));
        }
    }

    /** The keys with what the user has chosen; what names no action or no key is passed over. */
    public static Shortcuts with(List<ChosenKeys> chosen) {
        return new Shortcuts(chosen);
    }

    private static Optional<ActionId> action(String written) {
        return Arrays.stream(ActionId.values())
                .filter(id -> id.written().equals(written))
                .findFirst();
    }

    private static List<Shortcut> read(String written) {
        return Shortcut.find(written).map(List::of).orElse(List.of());
    }

    /** The keys of an action, what menus show first; empty if it has none. */
    public List<Shortcut> of(ActionId id) {
        return keys.getOrDefault(id, List.of());
    }

    /** Whether the user has chosen the keys of an action. */
    public boolean isChosen(ActionId id) {
        return chosen.stream().anyMatch(each -> isOf(each, id));
    }

    /** The same with an action's keys as the program has them. */
    public Shortcuts without(ActionId id) {
        return new Shortcuts(chosen.stream().filter(each -> !isOf(each, id)).toList());
    }

    /** The same with these keys for an action; null for none. */
    public Shortcuts with(ActionId id, @Nullable Shortcut keys) {
        List<ChosenKeys> changed = new ArrayList<>(without(id).chosen);
        changed.add(new ChosenKeys(id.written(), keys == null ? "" : keys.written()));
        return new Shortcuts(changed);
    }

    /** What the user has chosen, to be kept. */
    public List<ChosenKeys> chosen() {
        return chosen;
    }

    private static boolean isOf(ChosenKeys keys, ActionId id) {
        return keys.action().equals(id.written());
    }

    /** What menus show as the key of an action; empty if it has none. */
    public String shown(ActionId id) {
        return of(id).stream().findFirst().map(Shortcut::shown).orElse("");
    }

    /** The same as menu lines show it; null if it has none. */
    public @Nullable KeyCombination inMenu(ActionId id) {
        return of(id).stream().findFirst().map(Shortcut::inMenu).orElse(null);
    }

    /** The actions that could not be asked for any more if another had these keys. */
    public List<ActionId> inTheWayOf(Shortcut wanted, ActionId of) {
        List<ActionId> found = new ArrayList<>();
        keys.forEach(
                (id, each) -> {
                    if (id != of && each.stream().anyMatch(wanted::excludes)) {
                        found.add(id);
                    }
                });
        return found;
    }
}
