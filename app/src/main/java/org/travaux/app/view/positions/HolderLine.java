package org.travaux.app.view.positions;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.travaux.app.viewmodel.positions.Holder;

/** A bar of the chart, with its name in front and its figures behind. */
final class HolderLine extends HBox {
    private static final double NAME_SHARE = 0.36;
    private static final double BAR_SHARE = 0.42;

    private final Label tick = new Label();
    private final Label name = new Label();
    private final HolderBar bar = new HolderBar();
    private final Label figures = new Label();

    HolderLine() {
        getStyleClass().add("holder-line");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("holder-called");
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.prefWidthProperty().bind(widthProperty().multiply(NAME_SHARE));
        tick.getStyleClass().add("holder-tick");
        tick.setMinWidth(USE_PREF_SIZE);
        figures.setMinWidth(USE_PREF_SIZE);
        bar.prefWidthProperty().bind(widthProperty().multiply(BAR_SHARE));
        getChildren().addAll(tick, name, bar, figures);
    }

    /**
     * Shows a delegation.
     *
     * @param sign of whether it is ticked; empty where none can be
     */
    void show(Holder holder, String sign) {
        tick.setText(sign);
        tick.setManaged(!sign.isEmpty());
        name.setText(holder.name());
        bar.show(holder);
        figures.setText(holder.figures());
    }
}
