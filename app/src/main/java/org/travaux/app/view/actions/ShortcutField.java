package org.travaux.app.view.actions;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Takes the keys that are pressed while it has the keyboard, whatever else they would do. Escape
 * and Tab lead out of it.
 */
public final class ShortcutField extends Button {
    private final Consumer<Shortcut> chosen;
    private final Shortcut chord;
    private @Nullable Shortcut begun;

    /**
     * A field.
     *
     * @param text what it says while it waits
     * @param chord the stroke after which a second one is waited for
     * @param chosen is given what was pressed
     * @param left is told that nothing was
     */
    public ShortcutField(String text, Shortcut chord, Consumer<Shortcut> chosen, Runnable left) {
        super(text);
        this.chosen = chosen;
        this.chord = chord;
        setId("keys-press");
        getStyleClass().add("keys-press");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, left));
        addEventFilter(KeyEvent.KEY_RELEASED, KeyEvent::consume);
        focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                left.run();
                            }
                        });
    }

    private void pressed(KeyEvent event, Runnable left) {
        if (event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            return;
        }
        Shortcut.pressed(event).ifPresent(this::stroke);
    }

    private void stroke(Shortcut stroke) {
        if (begun != null) {
            chosen.accept(begun.then(stroke.first().getCode()));
        } else if (stroke.first().equals(chord.first())) {
            begun = stroke;
            setText(stroke.shown() + ", …");
        } else {
            chosen.accept(stroke);
        }
    }
}
