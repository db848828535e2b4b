package org.travaux.app.view.revisions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.revisions.Transfer;

/** Says how far something is that is sent or received, and gives it up; else it is not there. */
public final class TransferBar extends HBox {
    private final Button giveUp = new Button();

    /** The bar of one draft. */
    public TransferBar(Transfer transfer, Sentences sentences) {
        getStyleClass().add("transfer-bar");
        Label doing = new Label();
        doing.setId("transfer-doing");
        doing.textProperty().bind(transfer.doingProperty());
        doing.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(doing, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(transfer.doneProperty());
        bar.accessibleTextProperty().bind(transfer.doingProperty());
        giveUp.setId("transfer-give-up");
        giveUp.setText(sentences.say("transfer.give-up"));
        giveUp.setMinWidth(USE_PREF_SIZE);
        giveUp.setOnAction(_ -> transfer.giveUp());
        getChildren().addAll(doing, bar, giveUp);
        visibleProperty().bind(transfer.doingProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** Has the keys go to the button. */
    public void focusFirst() {
        giveUp.requestFocus();
    }
}
