package org.travaux.app.view;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.travaux.app.i18n.Sentences;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import javax.imageio.ImageIO;

/**
 * Every screen in one language of the interface, light and then dark, to be compared with how it
 * looked before. As a program it writes them, made small, as what others are compared with.
 */
final class ReferencePictures {
    /** Where they are kept, from the folder of the module. */
    static final Path FOLDER = Path.of("src/test/resources/org/travaux/app/view/pictures");

    private final Map<String, BufferedImage> drawn = new LinkedHashMap<>();
    private final Set<String> unstyled = new LinkedHashSet<>();

    private ReferencePictures() {}

    /**
     * Draws all screens in one window after another; call it on the JavaFX thread.
     *
     * @param done gets the pictures, or what went wrong
     */
    static void draw(Stage stage, CompletableFuture<ReferencePictures> done) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, thrown) -> done.completeExceptionally(thrown));
        Screens screens = new Screens(stage);
        new ReferencePictures().drawNext(screens, new ArrayDeque<>(screens.names()), done);
    }

    /** The pictures by their names. */
    Map<String, BufferedImage> drawn() {
        return drawn;
    }

    /** What was drawn without its look on the way, and on which screen. */
    Set<String> unstyled() {
        return unstyled;
    }

    private void drawNext(
            Screens screens, Deque<String> left, CompletableFuture<ReferencePictures> done) {
        String name = left.poll();
        if (name == null) {
            done.complete(this);
            return;
        }
        // All languages have their turn, and a new screen changes nobody else's.
        int language = Math.floorMod(name.hashCode(), Sentences.LANGUAGES.size());
        screens.show(
                name,
                Sentences.LANGUAGES.get(language),
                window -> Unstyled.in(window.window.scene(), found -> tell(name, found)),
                window -> {
                    take(name, window);
                    window.appearance.darkProperty().set(true);
                    screens.whenDrawn(
                            () -> {
                                take(name + "-dark", window);
                                drawNext(screens, left, done);
                            });
                });
    }

    private void tell(String screen, String found) {
        unstyled.add(screen + ": " + found);
    }

    private void take(String name, Window window) {
        drawn.put(name, Snapshot.image(window.window.scene()));
    }

    /**
     * Writes the pictures that others are compared with.
     *
     * @param arguments the folder to write them to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            CompletableFuture<ReferencePictures> done = new CompletableFuture<>();
            Platform.runLater(() -> draw(new Stage(), done));
            for (Map.Entry<String, BufferedImage> each : done.join().drawn.entrySet()) {
                Path file = folder.resolve(each.getKey() + ".png");
                ImageIO.write(SmallPicture.of(each.getValue()).image(), "png", file.toFile());
            }
        } finally {
            Platform.exit();
        }
    }
}
