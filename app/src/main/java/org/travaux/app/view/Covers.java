package org.travaux.app.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The drafts, and what for a while stands over them or in their place: one thing at a time. */
final class Covers extends StackPane {
    private final Node drafts;

    Covers(Node drafts) {
        super(drafts);
        this.drafts = drafts;
    }

    /** Whether the drafts are all there is to see. */
    boolean isBare() {
        return getChildren().getLast().equals(drafts);
    }

    /** Whether something of that kind is in sight. */
    boolean shows(Class<? extends Node> kind) {
        return kind.isInstance(getChildren().getLast());
    }

    /** Shows something over the drafts, which can't be reached then. */
    void cover(Node page) {
        uncover();
        getChildren().add(page);
        drafts.setDisable(true);
    }

    /** Shows something over the drafts, which can be worked on as before. */
    void lay(Node card) {
        uncover();
        getChildren().add(card);
    }

    /** Shows something in the place of the drafts. */
    void replace(Node page) {
        uncover();
        getChildren().setAll(page);
    }

    /** Shows the drafts alone. */
    void uncover() {
        getChildren().setAll(drafts);
        drafts.setDisable(false);
    }
}
