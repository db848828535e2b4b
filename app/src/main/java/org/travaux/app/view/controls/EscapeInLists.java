package org.travaux.app.view.controls;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Escape in a list is meant for what the list is in: it closes that, wherever in it the keyboard
 * is. JavaFX's lists keep the key for themselves, to end editing; nothing is edited in ours.
 */
public final class EscapeInLists {
    private EscapeInLists() {}

    /** For all lists of a window, also those that will be. */
    public static void passOn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, EscapeInLists::passOn);
    }

    private static void passOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?> list) {
            Parent around = list.getParent();
            event.consume();
            Event.fireEvent(around, event.copyFor(around, around));
        }
    }
}
