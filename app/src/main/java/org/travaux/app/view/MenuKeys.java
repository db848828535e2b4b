package org.travaux.app.view;

import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;

import org.travaux.app.view.actions.MenuLetters;

/** Alt and the letter of a menu open it, whatever layout the keyboard has. */
final class MenuKeys {
    private final Scene scene;

    MenuKeys(Scene scene) {
        this.scene = scene;
    }

    /** Makes the keys work. */
    void install() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean alone =
                event.isAltDown()
                        && !event.isShortcutDown()
                        && !event.isControlDown()
                        && !event.isShiftDown();
        if (alone && scene.lookup(".menu-bar") instanceof MenuBar bar && !bar.isDisabled()) {
            bar.getMenus().stream()
                    .filter(menu -> MenuLetters.opens(event.getCode(), menu.getText()))
                    .findFirst()
                    .ifPresent(
                            menu -> {
                                event.consume();
                                menu.show();
                            });
        }
    }
}
