package org.travaux.app.view;

import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.projection.ProjectionPage;
import org.travaux.app.viewmodel.projection.Projected;
import org.travaux.app.viewmodel.projection.Projection;
import org.travaux.app.viewmodel.window.WindowModel;

/**
 * What the room sees in a window of its own, while the editor stays where it is: over all of
 * another screen if there is one, else a window that can be moved there.
 */
final class RoomWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Projection projection;
    private final WindowModel windowModel;
    private final Sentences sentences;
    private @Nullable Stage stage;

    RoomWindow(Projection projection, WindowModel windowModel, Sentences sentences) {
        this.projection = projection;
        this.windowModel = windowModel;
        this.sentences = sentences;
        projection.shownProperty().addListener((_, before, shown) -> follow(before, shown));
    }

    /**
     * Opens it, or closes it.
     *
     * @param owner the window of the editor, with which it closes
     * @param inSight the index of the paragraph to begin with if there is no cursor
     */
    void toggle(Window owner, int inSight) {
        if (stage == null) {
            open(owner);
        }
        projection.toggle(inSight);
    }

    /** Whether it is open. */
    boolean isOpen() {
        return stage != null;
    }

    private void open(Window owner) {
        ProjectionPage page = new ProjectionPage(projection, windowModel.appearance(), sentences);
        StackPane whole = new StackPane(page);
        Scene scene = new Scene(whole, WIDTH, HEIGHT);
        new WindowStyle(scene, whole, windowModel).follow();
        Stage opened = new Stage();
        opened.initOwner(owner);
        opened.setTitle(sentences.say(ActionId.PROJECTOR_WINDOW.textKey()));
        opened.setScene(scene);
        opened.setOnHidden(_ -> projection.leave());
        fill(opened, owner);
        stage = opened;
        opened.show();
        page.requestFocus();
        Platform.runLater(owner::requestFocus);
    }

    private static void fill(Stage stage, Window owner) {
        ObservableList<Screen> own =
                Screen.getScreensForRectangle(
                        owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        Screen.getScreens().stream()
                .filter(screen -> !own.contains(screen))
                .findFirst()
                .ifPresent(
                        screen -> {
                            Rectangle2D bounds = screen.getBounds();
                            stage.setX(bounds.getMinX());
                            stage.setY(bounds.getMinY());
                            stage.setFullScreenExitHint("");
                            stage.setFullScreen(true);
                        });
    }

    private void follow(@Nullable Projected before, @Nullable Projected shown) {
        Stage open = stage;
        if (before != null && shown == null && open != null) {
            stage = null;
            open.close();
        }
    }
}
