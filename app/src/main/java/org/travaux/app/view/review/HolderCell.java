package org.travaux.app.view.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.review.Holder;

/** A bar of the chart, with its name in front and its figures behind. */
final class HolderCell extends ListCell<Holder> {
    private final Label tick = new Label();
    private final Label name = new Label();
    private final HolderBar bar = new HolderBar();
    private final Label figures = new Label();
    private final HBox line = new HBox(tick, name, bar, figures);
    private final HolderList list;

    HolderCell(HolderList list) {
        this.list = list;
        line.getStyleClass().add("holder-line");
        line.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("holder-called");
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setPrefWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        tick.getStyleClass().add("holder-tick");
        tick.setMinWidth(USE_PREF_SIZE);
        figures.getStyleClass().add("holder-figures");
        figures.setMinWidth(USE_PREF_SIZE);
        name.prefWidthProperty().bind(line.widthProperty().multiply(0.36));
        bar.prefWidthProperty().bind(line.widthProperty().multiply(0.42));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Holder holder, boolean empty) {
        super.updateItem(holder, empty);
        if (holder == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        tick.setText(list.tick(holder));
        tick.setManaged(!tick.getText().isEmpty());
        name.setText(holder.name());
        bar.show(holder);
        figures.setText(holder.figures());
        setAccessibleText((tick.getText() + " " + holder.spoken()).strip());
        setGraphic(line);
    }
}
