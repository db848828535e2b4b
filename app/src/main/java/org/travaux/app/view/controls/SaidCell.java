package org.travaux.app.view.controls;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** A line of a list that shows a value as it is said to the user. */
public final class SaidCell<T> extends ListCell<T> {
    private final Function<T, String> say;

    /** A cell that says a value in words. */
    public SaidCell(Function<T, String> say) {
        this.say = say;
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        setText(value == null || empty ? "" : say.apply(value));
    }
}
