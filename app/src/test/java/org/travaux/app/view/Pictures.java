package org.travaux.app.view;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.markup.draft.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Draws the window in many states into a folder: {@code Pictures /tmp/shots}. */
final class Pictures {
    private final Path folder;

    private Pictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "app/target/pictures");
        Files.createDirectories(folder);
        Pictures pictures = new Pictures(folder);
        Platform.startup(() -> Platform.setImplicitExit(false));
        pictures.take("light-en", "en", false, 1440, 900, null);
        pictures.take(
                "light-en-choice", "en", false, 1440, 900, new Place(6, Language.ENGLISH, 90));
        pictures.take("light-ru", "ru", false, 1440, 900, new Place(4, Language.RUSSIAN, 120));
        pictures.take("dark-kk", "kk", true, 1440, 900, new Place(11, Language.KAZAKH, 80));
        pictures.take("small-en", "en", false, 1024, 700, null);
        pictures.take("small-dark-ru", "ru", true, 1024, 700, new Place(5, Language.RUSSIAN, 150));
        pictures.take("lower-en", "en", false, 1440, 900, new Place(27, Language.ENGLISH, 30));
        Platform.exit();
    }

    private void take(
            String name,
            String language,
            boolean dark,
            double width,
            double height,
            @Nullable Place caret)
            throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    Window window = Window.in(language);
                    window.appearance.darkProperty().set(dark);
                    Stage stage = new Stage();
                    stage.setScene(window.window.scene());
                    stage.setWidth(width);
                    stage.setHeight(height);
                    window.show(Window.sample("statement"));
                    stage.show();
                    after(
                            () -> {
                                if (caret != null) {
                                    window.model.placeCaret(caret);
                                }
                                after(
                                        () -> {
                                            write(name, window);
                                            stage.close();
                                            taken.countDown();
                                        });
                            });
                });
        taken.await();
    }

    private static void after(Runnable next) {
        PauseTransition pause = new PauseTransition(Duration.millis(250));
        pause.setOnFinished(_ -> next.run());
        pause.play();
    }

    private void write(String name, Window window) {
        try {
            Files.write(folder.resolve(name + ".png"), Snapshot.png(window.window.scene()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
