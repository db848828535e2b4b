package org.travaux.app.view.positions;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;

import org.travaux.app.view.controls.GoingList;
import org.travaux.app.viewmodel.positions.HeldLine;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.app.viewmodel.positions.ReviewLine;

/** Choices one under the other; Enter or a double click leads to the place of each. */
final class HeldList<T extends ReviewLine> extends GoingList<T> {

    /**
     * @param lines what it shows, kept up by whoever made them
     * @param name what it is called by a screen reader
     * @param stacked whether who stands where is said under the words and not beside them
     */
    HeldList(Review review, ObservableList<T> lines, String name, boolean stacked) {
        super(
                lines,
                line -> {
                    if (line instanceof HeldLine held) {
                        review.go(held);
                    }
                });
        getStyleClass().add("held-list");
        setAccessibleText(name);
        setPlaceholder(new Label(review.sentences().say("list.none")));
        setCellFactory(_ -> new HeldLineCell<>(stacked));
        focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now && getSelectionModel().isEmpty()) {
                                getSelectionModel().selectFirst();
                            }
                        });
    }
}
