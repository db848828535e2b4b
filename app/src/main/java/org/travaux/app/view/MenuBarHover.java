package org.travaux.app.view;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the arrow keys in the text after the mouse has passed over the menu bar. JavaFX's bar takes
 * them for itself from then on ({@code MenuBarSkin.updateFocusedIndex}), until somebody clicks
 * elsewhere; so it is told of such a click before the first key.
 */
final class MenuBarHover {
    private static final double OUTSIDE = -1;

    private final Scene scene;
    private @Nullable MenuBar passed;

    MenuBarHover(Scene scene) {
        this.scene = scene;
    }

    /** To be called before the scene has a menu bar, whose own filter would come first. */
    void install() {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> entered(event.getTarget()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> letGo());
    }

    private void entered(EventTarget target) {
        Node node = target instanceof Node inner ? inner : null;
        while (node != null && !(node instanceof MenuBar)) {
            node = node.getParent();
        }
        if (node instanceof MenuBar bar) {
            passed = bar;
        }
    }

    private void letGo() {
        MenuBar bar = passed;
        if (bar != null && bar.getMenus().stream().noneMatch(Menu::isShowing)) {
            passed = null;
            Event.fireEvent(scene, clickOutside());
        }
    }

    private static MouseEvent clickOutside() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                OUTSIDE,
                OUTSIDE,
                OUTSIDE,
                OUTSIDE,
                MouseButton.NONE,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
