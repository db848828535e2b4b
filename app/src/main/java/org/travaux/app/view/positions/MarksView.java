package org.travaux.app.view.positions;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.travaux.app.viewmodel.positions.MatrixCell;
import org.travaux.app.viewmodel.positions.StandingMark;

import java.util.List;

/** A cell of the matrix: a mark for each way in which the delegation stands. */
final class MarksView extends HBox {
    private static final PseudoClass UNWANTED = PseudoClass.getPseudoClass("unwanted");

    MarksView() {
        getStyleClass().add("matrix-cell");
        setMouseTransparent(true);
    }

    void show(MatrixCell cell) {
        List<StandingMark> marks = cell.marks();
        while (getChildren().size() < marks.size()) {
            getChildren().add(new Label());
        }
        for (int i = 0; i < getChildren().size(); i++) {
            Label label = (Label) getChildren().get(i);
            boolean used = i < marks.size();
            label.setVisible(used);
            label.setManaged(used);
            if (used) {
                show(label, marks.get(i));
            }
        }
        pseudoClassStateChanged(UNWANTED, !cell.wanted());
        setAccessibleText(cell.spoken());
    }

    private static void show(Label label, StandingMark mark) {
        label.setText(mark.text());
        label.setMinWidth(USE_PREF_SIZE);
        List<String> look = List.of("label", "mark-sign", mark.standing().id());
        if (!label.getStyleClass().equals(look)) {
            label.getStyleClass().setAll(look);
        }
    }
}
