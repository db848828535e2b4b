package org.travaux.app.view.actions;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.travaux.app.storage.OperatingSystem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys that ask for an action: one stroke, {@code Ctrl+E}, or two after each other, {@code
 * Ctrl+K, E}. Compared by what is pressed.
 *
 * @param first the stroke, or the one that begins
 * @param second the key that follows, pressed with or without Ctrl; null if there is none
 */
public record Shortcut(KeyCodeCombination first, @Nullable KeyCode second) {
    /** The signs on keys whose names are words. */
    private static final Map<KeyCode, String> SIGNS =
            Map.of(
                    KeyCode.COMMA, ",",
                    KeyCode.PERIOD, ".",
                    KeyCode.EQUALS, "=",
                    KeyCode.MINUS, "−",
                    KeyCode.LEFT, "←",
                    KeyCode.RIGHT, "→",
                    KeyCode.UP, "↑",
                    KeyCode.DOWN, "↓");

    /**
     * Reads a shortcut as it is written down: {@code Shortcut+Shift+O}, {@code Shortcut+K, E}.
     * {@code Shortcut} is Ctrl, or ⌘ on a Mac.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Shortcut of(String written) {
        String[] strokes = written.split(",\\s*", 2);
        try {
            if (KeyCombination.valueOf(strokes[0]) instanceof KeyCodeCombination first) {
                return new Shortcut(first, strokes.length == 1 ? null : code(strokes[1]));
            }
        } catch (StringIndexOutOfBoundsException e) {
            // JavaFX cuts what is empty before it looks whether it is.
            throw new IllegalArgumentException(written, e);
        }
        throw new IllegalArgumentException(written);
    }

    private static KeyCode code(String name) {
        KeyCode code = KeyCode.getKeyCode(name.strip());
        if (code == null) {
            throw new IllegalArgumentException(name);
        }
        return code;
    }

    /** The shortcut that is written so, or nothing if it is none. */
    public static Optional<Shortcut> find(String written) {
        try {
            return Optional.of(of(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The stroke that was pressed; nothing for a key that only goes with others. */
    public static Optional<Shortcut> pressed(KeyEvent event) {
        if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        List<KeyCombination.Modifier> held = new ArrayList<>();
        if (event.isShortcutDown()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        KeyCombination.Modifier[] modifiers = held.toArray(KeyCombination.Modifier[]::new);
        return Optional.of(new Shortcut(new KeyCodeCombination(event.getCode(), modifiers), null));
    }

    /** The same stroke with a second one after it. */
    public Shortcut then(KeyCode key) {
        return new Shortcut(first, key);
    }

    /** Whether there are two strokes. */
    public boolean isChord() {
        return second != null;
    }

    /** Whether an event is the stroke, or the first of two. */
    public boolean begins(KeyEvent event) {
        return first.match(event);
    }

    /** Whether an event is the second of two strokes. */
    public boolean ends(KeyEvent event) {
        return event.getCode() == second && !event.isAltDown() && !event.isShiftDown();
    }

    /** Whether nobody could press both: the same, or one that another begins with. */
    public boolean excludes(Shortcut other) {
        return first.equals(other.first)
                && (second == null || other.second == null || second == other.second);
    }

    /**
     * Whether it writes on some keyboard, or belongs to the system there: Ctrl with Alt is AltGr,
     * and without Ctrl or ⌘ only function keys are free, and with Alt the arrows and Enter.
     */
    public boolean isWriting() {
        KeyCode code = first.getCode();
        boolean alt = first.getAlt() == KeyCombination.ModifierValue.DOWN;
        if (first.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            return alt;
        }
        boolean moving = code.isNavigationKey() || code == KeyCode.ENTER;
        return !code.isFunctionKey() && !(alt && moving);
    }

    /** As it is written down; {@link #of} reads it again. */
    public String written() {
        return said("Shortcut", KeyCode::getName) + (second == null ? "" : ", " + second.getName());
    }

    /** As people read it on their keyboard: {@code Ctrl+Shift+O}, {@code Ctrl+K, E}. */
    public String shown() {
        String stroke =
                OperatingSystem.current() == OperatingSystem.MAC
                        ? first.getDisplayText()
                        : said("Ctrl", Shortcut::name);
        return stroke + (second == null ? "" : ", " + secondShown());
    }

    /** The second key as people read it; empty if there is none. */
    public String secondShown() {
        return second == null ? "" : name(second);
    }

    private String said(String shortcut, Function<KeyCode, String> name) {
        StringBuilder said = new StringBuilder();
        add(said, first.getShortcut(), shortcut);
        add(said, first.getAlt(), "Alt");
        add(said, first.getShift(), "Shift");
        return said.append(name.apply(first.getCode())).toString();
    }

    private static void add(
            StringBuilder said, KeyCombination.ModifierValue modifier, String name) {
        if (modifier == KeyCombination.ModifierValue.DOWN) {
            said.append(name).append('+');
        }
    }

    private static String name(KeyCode code) {
        return SIGNS.getOrDefault(code, code.getName());
    }

    /** What a menu shows beside its text; it does nothing there. */
    public KeyCombination inMenu() {
        return new Shown(this);
    }

    private static final class Shown extends KeyCombination {
        private final Shortcut shortcut;

        Shown(Shortcut shortcut) {
            this.shortcut = shortcut;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return shortcut.shown();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shown shown && shown.shortcut.equals(shortcut);
        }

        @Override
        public int hashCode() {
            return shortcut.hashCode();
        }
    }
}
