package org.travaux.app.view.actions;

import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.travaux.app.storage.OperatingSystem;

/**
 * Brings what keyboards send to one form, before anything in a window sees it.
 *
 * <ul>
 *   <li>Where the layout has no Latin letters the toolkit knows no key: it is found by its place.
 *   <li>Windows sends AltGr as Ctrl and Alt: what is written with it is written as any letter.
 *   <li>Alt and a letter writes nothing, but on a Mac.
 *   <li>A key that brought the keyboard elsewhere, such as the one that picks from a popup, is not
 *       written there as well.
 * </ul>
 */
public final class Keyboard {
    private final OperatingSystem system;
    private @Nullable Node pressedIn;

    /** The keyboard of a system. */
    public Keyboard(OperatingSystem system) {
        this.system = system;
    }

    /** Has a window see its keys so. */
    public void install(Scene scene) {
        EventDispatcher own = scene.getEventDispatcher();
        scene.setEventDispatcher(
                (event, chain) -> {
                    if (!(event instanceof KeyEvent key)) {
                        return own.dispatchEvent(event, chain);
                    }
                    Node owner = scene.getFocusOwner();
                    if (key.getEventType() == KeyEvent.KEY_PRESSED) {
                        pressedIn = owner;
                    } else if (key.getEventType() == KeyEvent.KEY_RELEASED) {
                        pressedIn = null;
                    } else if (key.getEventType() == KeyEvent.KEY_TYPED && isElsewhere(owner)) {
                        return null;
                    }
                    KeyEvent seen = plain(key);
                    return seen == null ? null : own.dispatchEvent(seen, chain);
                });
    }

    /** Whether the key that is written now was pressed elsewhere. */
    private boolean isElsewhere(@Nullable Node owner) {
        Node before = pressedIn;
        return before != null && !before.equals(owner);
    }

    /** The event as it is to be seen; null if it is to be seen by nobody. */
    @Nullable KeyEvent plain(KeyEvent event) {
        if (event.getEventType() != KeyEvent.KEY_TYPED) {
            return event.getCode() == KeyCode.UNDEFINED ? atItsPlace(event) : event;
        }
        boolean sign =
                !event.getCharacter().isEmpty()
                        && !Character.isISOControl(event.getCharacter().charAt(0));
        if (!sign || system == OperatingSystem.MAC || !event.isAltDown()) {
            return event;
        }
        if (!event.isControlDown()) {
            return null;
        }
        return system == OperatingSystem.WINDOWS ? with(event, event.getCode(), false) : null;
    }

    private static KeyEvent atItsPlace(KeyEvent event) {
        KeyCode place = KeyPlaces.of(event.getText());
        return place == KeyCode.UNDEFINED ? event : with(event, place, true);
    }

    private static KeyEvent with(KeyEvent event, KeyCode code, boolean modifiers) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                event.isShiftDown(),
                modifiers && event.isControlDown(),
                modifiers && event.isAltDown(),
                event.isMetaDown());
    }
}
