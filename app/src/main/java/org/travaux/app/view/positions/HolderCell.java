package org.travaux.app.view.positions;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.positions.Holder;

/** A line of the chart. */
final class HolderCell extends ListCell<Holder> {
    private final HolderList list;
    private final HolderLine line = new HolderLine();

    HolderCell(HolderList list) {
        this.list = list;
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
        String sign = list.tick(holder);
        line.show(holder, sign);
        setAccessibleText((sign + " " + holder.spoken()).strip());
        setGraphic(line);
    }
}
