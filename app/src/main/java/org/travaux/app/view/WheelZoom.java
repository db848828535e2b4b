package org.travaux.app.view;

import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;

import org.travaux.app.viewmodel.settings.Appearance;

/** The wheel with Ctrl makes texts larger and smaller, as everywhere. */
final class WheelZoom {
    private final Scene scene;
    private final Appearance appearance;

    WheelZoom(Scene scene, Appearance appearance) {
        this.scene = scene;
        this.appearance = appearance;
    }

    /** Makes the wheel work. */
    void install() {
        scene.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    }

    private void scrolled(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        event.consume();
        if (event.getDeltaY() > 0) {
            appearance.zoomIn();
        } else if (event.getDeltaY() < 0) {
            appearance.zoomOut();
        }
    }
}
