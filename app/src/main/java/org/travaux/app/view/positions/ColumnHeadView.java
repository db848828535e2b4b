package org.travaux.app.view.positions;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.travaux.app.viewmodel.positions.ColumnHead;

/**
 * What stands over a delegation's column: its code, or its name, which is turned to be read from
 * below, and how many choices it holds.
 */
final class ColumnHeadView extends Region {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Label name = new Label();
    private final Label totals = new Label();
    private boolean turned;

    ColumnHeadView() {
        getStyleClass().add("matrix-column-head");
        name.getStyleClass().add("matrix-name");
        name.setWrapText(true);
        totals.getStyleClass().add("matrix-totals");
        totals.setAlignment(Pos.CENTER);
        getChildren().addAll(name, totals);
    }

    /**
     * @param byName whether a name is shown, and not a code
     */
    void show(ColumnHead head, boolean byName, boolean here) {
        turned = byName;
        name.setText(head.name());
        name.setRotate(byName ? -90 : 0);
        name.setAlignment(byName ? Pos.CENTER_LEFT : Pos.BOTTOM_CENTER);
        totals.setText(head.totals());
        setAccessibleText(head.spoken());
        pseudoClassStateChanged(HERE, here);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double below = Math.ceil(totals.prefHeight(-1));
        double room = getHeight() - below;
        totals.resizeRelocate(0, room, width, below);
        if (turned) {
            // Laid out lying down around the middle of where it stands when it is turned.
            name.resizeRelocate((width - room) / 2, (room - width) / 2, room, width);
        } else {
            name.resizeRelocate(0, 0, width, room);
        }
    }
}
