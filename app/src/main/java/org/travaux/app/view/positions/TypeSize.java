package org.travaux.app.view.positions;

import javafx.scene.Node;

/** How large the type of a part of the screen is. */
final class TypeSize {
    private TypeSize() {}

    /** Sets the type of a node, and of all in it, in a size in pixels. */
    static void set(Node node, double em) {
        node.setStyle("-fx-font-size: " + em + "px;");
    }
}
