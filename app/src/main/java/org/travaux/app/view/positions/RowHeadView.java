package org.travaux.app.view.positions;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.travaux.app.view.controls.GrowingLabel;
import org.travaux.app.viewmodel.positions.RowHead;

/** What stands in front of a paragraph's row: its name, its first words, how many are open. */
final class RowHeadView extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Label name = new Label();
    private final Label words = new GrowingLabel("matrix-words");
    private final Label open = new Label();

    RowHeadView() {
        getStyleClass().add("matrix-row-head");
        name.getStyleClass().add("matrix-name");
        name.setMinWidth(USE_PREF_SIZE);
        open.getStyleClass().add("matrix-open");
        open.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, words, open);
    }

    void show(RowHead head, boolean here) {
        name.setText(head.name());
        words.setText(head.words());
        open.setText(head.open());
        pseudoClassStateChanged(HERE, here);
    }
}
