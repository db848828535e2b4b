package org.travaux.app.view.actions;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Does what the keys of the table of actions ask for, before whatever has the keyboard sees them:
 * the text area would undo, redo and more by itself, and has nothing to undo. Fields of one line
 * keep the keys with which words are edited. What a key of ours would write is not written.
 */
public final class ActionKeys {
    private static final Set<KeyCode> EDITING =
            Set.of(
                    KeyCode.A,
                    KeyCode.C,
                    KeyCode.V,
                    KeyCode.X,
                    KeyCode.Y,
                    KeyCode.Z,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.ENTER,
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE);

    private final Scene scene;
    private final Supplier<Actions> actions;
    private final ReadOnlyObjectWrapper<@Nullable Shortcut> begun = new ReadOnlyObjectWrapper<>();
    private boolean taken;

    /**
     * The keys of a window.
     *
     * @param actions the table as it is when a key is pressed; the key of what is not possible then
     *     does nothing at all
     */
    public ActionKeys(Scene scene, Supplier<Actions> actions) {
        this.scene = scene;
        this.actions = actions;
    }

    /** Makes the keys work. */
    public void install() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> begun.set(null));
    }

    /** The first of two strokes while the second is waited for; null otherwise. */
    public ReadOnlyObjectProperty<@Nullable Shortcut> begunProperty() {
        return begun.getReadOnlyProperty();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode().isModifierKey() || scene.getFocusOwner() instanceof ShortcutField) {
            return;
        }
        Shortcut first = begun.get();
        if (first == null && scene.getFocusOwner() instanceof TextInputControl && edits(event)) {
            taken = false;
            return;
        }
        Optional<Action> asked = asked(event, first);
        Shortcut begins = first == null && asked.isEmpty() ? firstOfTwo(event) : null;
        taken = first != null || asked.isPresent() || begins != null;
        if (taken) {
            event.consume();
            begun.set(begins);
            asked.ifPresent(Action::perform);
        }
    }

    private Optional<Action> asked(KeyEvent event, @Nullable Shortcut first) {
        Shortcuts shortcuts = actions.get().shortcuts().getValue();
        return actions.get().all().stream()
                .filter(
                        action ->
                                shortcuts.of(action.id()).stream()
                                        .anyMatch(each -> isWhole(each, event, first)))
                .findFirst();
    }

    private static boolean isWhole(Shortcut shortcut, KeyEvent event, @Nullable Shortcut first) {
        return first == null
                ? !shortcut.isChord() && shortcut.begins(event)
                : shortcut.first().equals(first.first()) && shortcut.ends(event);
    }

    private @Nullable Shortcut firstOfTwo(KeyEvent event) {
        Shortcuts shortcuts = actions.get().shortcuts().getValue();
        return actions.get().all().stream()
                .flatMap(action -> shortcuts.of(action.id()).stream())
                .filter(each -> each.isChord() && each.begins(event))
                .map(each -> new Shortcut(each.first(), null))
                .findFirst()
                .orElse(null);
    }

    private void typed(KeyEvent event) {
        if (taken) {
            event.consume();
        }
    }

    private static boolean edits(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return EDITING.contains(event.getCode()) || (plain && !event.getCode().isFunctionKey());
    }
}
