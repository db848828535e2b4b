package org.travaux.app.view.positions;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Nodes of one kind in a pane that are used again and again, so that there are never many. */
final class NodePool<T extends Node> {
    private final Pane pane;
    private final Supplier<T> making;
    private final List<T> made = new ArrayList<>();
    private int used;

    NodePool(Pane pane, Supplier<T> making) {
        this.pane = pane;
        this.making = making;
    }

    /** From here on all of them are free again. */
    void begin() {
        used = 0;
    }

    /** One that is free, which can be seen from now on. */
    T next() {
        if (used == made.size()) {
            T another = making.get();
            another.setManaged(false);
            made.add(another);
            pane.getChildren().add(another);
        }
        T next = made.get(used++);
        next.setVisible(true);
        return next;
    }

    /** Those that are still free are not seen. */
    void end() {
        made.subList(used, made.size()).forEach(free -> free.setVisible(false));
    }
}
