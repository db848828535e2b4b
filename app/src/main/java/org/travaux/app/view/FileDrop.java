package org.travaux.app.view;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.travaux.app.viewmodel.window.OpenDrafts;

import java.io.File;

/** Files that are dropped on the window, where nothing else takes them, are opened or imported. */
final class FileDrop {
    private final Scene scene;
    private final OpenDrafts openDrafts;

    FileDrop(Scene scene, OpenDrafts openDrafts) {
        this.scene = scene;
        this.openDrafts = openDrafts;
    }

    void install() {
        scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            openDrafts.take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
