package org.travaux.app.view.positions;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Two things beside each other, as high as there is room. */
final class SideBySidePane extends GridPane {
    private static final double LEFT = 44;

    SideBySidePane(Node left, Node right) {
        getStyleClass().add("review-halves");
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(LEFT);
        ColumnConstraints second = new ColumnConstraints();
        second.setPercentWidth(100 - LEFT);
        getColumnConstraints().addAll(first, second);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(row);
        add(left, 0, 0);
        add(right, 1, 0);
    }
}
