package org.travaux.app.view.controls;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** A line of a list, as wide as the list; nothing where the list is longer than its items. */
public abstract class LineCell<T> extends ListCell<T> {
    /** A line that shows nothing yet. */
    protected LineCell() {
        setPrefWidth(0);
    }

    /** What is drawn for an item. */
    protected abstract Node shown(T item);

    /** What a screen reader says of it; asked after it was drawn. */
    protected abstract String spoken(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(shown(item));
            setAccessibleText(spoken(item));
        }
    }
}
