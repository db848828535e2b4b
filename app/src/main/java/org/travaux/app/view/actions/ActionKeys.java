package org.travaux.app.view.actions;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Set;
import java.util.function.Supplier;

/**
 * Does what the keys of the table of actions ask for, before whatever has the keyboard sees them:
 * the text area would undo, redo and more by itself, and has nothing to undo. Fields of one line
 * keep the keys with which words are edited.
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
    }

    private void pressed(KeyEvent event) {
        if (scene.getFocusOwner() instanceof TextInputControl && edits(event)) {
            return;
        }
        for (Action action : actions.get().all()) {
            if (action.key().match(event)) {
                event.consume();
                action.perform();
                return;
            }
        }
    }

    private static boolean edits(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return EDITING.contains(event.getCode()) || (plain && !event.getCode().isFunctionKey());
    }
}
