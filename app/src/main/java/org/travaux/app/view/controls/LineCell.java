package org.travaux.app.view.controls;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** A line of a list, as wide as the list; nothing where the list is longer than its items. */
public abstract class LineCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 16;

    /** A line that shows nothing yet. */
    protected LineCell() {
        setPrefWidth(0);
    }

    /** How high the line is when what it shows is broken to the width of the list. */
    protected final double heightOf(Region content) {
        if (isEmpty()) {
            return super.computePrefHeight(-1);
        }
        double beside = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        double inside = Math.max(0, getListView().getWidth() - beside);
        return content.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
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
            // The styles of this pulse have been put on already where the list is being scrolled.
            applyCss();
        }
    }
}
