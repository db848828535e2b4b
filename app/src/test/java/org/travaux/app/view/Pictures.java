package org.travaux.app.view;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.travaux.app.i18n.Sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Draws every screen of the window, light and dark, in the languages of the interface, into a
 * folder: {@code Pictures app/target/pictures}; only some of them if their names are given behind
 * it.
 */
final class Pictures {
    private final Path folder;
    private final Deque<Picture> left = new ArrayDeque<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private Pictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        Path folder = Path.of(given.isEmpty() ? "app/target/pictures" : given.getFirst());
        List<String> wanted = given.subList(Math.min(1, given.size()), given.size());
        Files.createDirectories(folder);
        Pictures pictures = new Pictures(folder);
        Platform.startup(
                () -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler(
                                    (_, thrown) -> pictures.done.completeExceptionally(thrown));
                    Platform.setImplicitExit(false);
                    pictures.draw(wanted);
                });
        try {
            pictures.done.join();
        } finally {
            Platform.exit();
        }
    }

    private void draw(List<String> wanted) {
        Screens screens = new Screens(new Stage());
        for (String name : screens.names()) {
            if (wanted.isEmpty() || wanted.contains(name)) {
                for (String language : Sentences.LANGUAGES) {
                    left.add(new Picture(name, language, false));
                    left.add(new Picture(name, language, true));
                }
            }
        }
        drawNext(screens);
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
                    write(next.file(), Snapshot.png(window.window.scene()));
                    drawNext(screens);
                });
    }

    private void write(String file, byte[] picture) {
        try {
            Files.write(folder.resolve(file), picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Picture(String screen, String language, boolean dark) {
        String file() {
            return screen + "-" + language + (dark ? "-dark" : "") + ".png";
        }
    }
}
