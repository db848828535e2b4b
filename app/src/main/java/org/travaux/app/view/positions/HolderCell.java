package org.travaux.app.view.positions;

import javafx.scene.Node;

import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.positions.Holder;

/** A line of the chart. */
final class HolderCell extends LineCell<Holder> {
    private final HolderList list;
    private final HolderLine line = new HolderLine();

    HolderCell(HolderList list) {
        this.list = list;
    }

    @Override
    protected Node shown(Holder holder) {
        line.show(holder, list.tick(holder));
        return line;
    }

    @Override
    protected String spoken(Holder holder) {
        return (list.tick(holder) + " " + holder.spoken()).strip();
    }
}
