package org.travaux.app.view;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.travaux.app.settings.Memory;
import org.travaux.app.settings.WindowPlace;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.util.List;

/** Puts the window where it was the last time, and remembers where it is. */
public final class WindowPlaces {
    private final Stage stage;
    private final StoredValue<Memory> memory;

    /** Of one window, as it is remembered from one start to the next. */
    public WindowPlaces(Stage stage, StoredValue<Memory> memory) {
        this.stage = stage;
        this.memory = memory;
    }

    /**
     * Before the window is shown: it goes where it was, if that is still on a screen; the first
     * time into the middle, no larger than the screen.
     */
    public void restore() {
        WindowPlace known = memory.get().window();
        WindowPlace place =
                known.isKnown()
                        ? known.on(screens())
                        : WindowPlace.first(screens(), EditorWindow.WIDTH, EditorWindow.HEIGHT);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /** Before the window is closed. */
    public void remember() {
        WindowPlace known = memory.get().window();
        boolean maximized = stage.isMaximized();
        WindowPlace place =
                maximized && known.isKnown()
                        ? new WindowPlace(known.x(), known.y(), known.width(), known.height(), true)
                        : new WindowPlace(
                                stage.getX(),
                                stage.getY(),
                                stage.getWidth(),
                                stage.getHeight(),
                                maximized);
        memory.change(all -> all.withWindow(place));
    }

    private static List<WindowPlace.Screen> screens() {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .map(WindowPlaces::of)
                .toList();
    }

    private static WindowPlace.Screen of(Rectangle2D bounds) {
        return new WindowPlace.Screen(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
