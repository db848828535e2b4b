package org.travaux.app.view.positions;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.travaux.app.viewmodel.positions.HeldLine;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.app.viewmodel.positions.ReviewLine;

/** Choices one under the other; Enter or a double click leads to the place of each. */
final class HeldList<T extends ReviewLine> extends ListView<T> {
    private final Review review;

    /**
     * @param lines what it shows, kept up by whoever made them
     * @param name what it is called by a screen reader
     * @param stacked whether who stands where is said under the words and not beside them
     */
    HeldList(Review review, ObservableList<T> lines, String name, boolean stacked) {
        super(lines);
        this.review = review;
        getStyleClass().add("held-list");
        setAccessibleText(name);
        setPlaceholder(new Label(review.sentences().say("list.none")));
        setCellFactory(_ -> new HeldLineCell<>(stacked));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        go();
                        event.consume();
                    }
                });
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        go();
                    }
                });
        focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now && getSelectionModel().isEmpty()) {
                                getSelectionModel().selectFirst();
                            }
                        });
    }

    private void go() {
        if (getSelectionModel().getSelectedItem() instanceof HeldLine chosen) {
            review.go(chosen);
        }
    }
}
