package org.travaux.app.view;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.travaux.app.i18n.Sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/**
 * Draws every screen of the window, light and dark, in the languages of the interface, into a
 * folder: {@code Pictures app/target/pictures}; only some of them if their names are given behind
 * it.
 */
final class Pictures {
    /**
     * A screen in a language.
     *
     * @param screen one of {@link Screens#names()}
     */
    record Picture(String screen, String language, boolean dark) {
        /** What its file is called. */
        String file() {
            return screen + "-" + language + (dark ? "-dark" : "") + ".png";
        }
    }

    private final Deque<Picture> left;
    private final BiConsumer<Picture, Window> drawn;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private Pictures(Collection<Picture> wanted, BiConsumer<Picture, Window> drawn) {
        this.left = new ArrayDeque<>(wanted);
        this.drawn = drawn;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        Path folder = Path.of(given.isEmpty() ? "app/target/pictures" : given.getFirst());
        List<String> wanted = given.subList(Math.min(1, given.size()), given.size());
        Files.createDirectories(folder);
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            draw(
                    screens(wanted.isEmpty() ? allScreens() : wanted),
                    (picture, window) ->
                            write(
                                    folder.resolve(picture.file()),
                                    Snapshot.png(window.window.scene())));
        } finally {
            Platform.exit();
        }
    }

    /**
     * Draws some screens, one after the other, and waits until all are drawn; the toolkit has to
     * run.
     *
     * @param drawn is told of each window when it is drawn, on the JavaFX thread
     */
    static void draw(Collection<Picture> wanted, BiConsumer<Picture, Window> drawn) {
        Pictures pictures = new Pictures(wanted, drawn);
        Platform.runLater(
                () -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler(
                                    (_, thrown) -> pictures.done.completeExceptionally(thrown));
                    pictures.drawNext(new Screens(new Stage()));
                });
        pictures.done.join();
    }

    private static List<Picture> screens(List<String> wanted) {
        List<Picture> pictures = new ArrayList<>();
        for (String name : wanted) {
            for (String language : Sentences.LANGUAGES) {
                pictures.add(new Picture(name, language, false));
                pictures.add(new Picture(name, language, true));
            }
        }
        return pictures;
    }

    /** The names of all screens; they are made on the thread of the window. */
    private static List<String> allScreens() {
        CompletableFuture<List<String>> names = new CompletableFuture<>();
        Platform.runLater(() -> names.complete(new Screens(new Stage()).names()));
        return names.join();
    }

    private void drawNext(Screens screens) {
        Picture next = left.poll();
        if (next == null) {
            done.complete(null);
            return;
        }
        screens.show(
                next.screen,
                next.language,
                window -> window.appearance.darkProperty().set(next.dark),
                window -> {
                    drawn.accept(next, window);
                    drawNext(screens);
                });
    }

    /** Writes a file of a picture. */
    static void write(Path file, byte[] picture) {
        try {
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
