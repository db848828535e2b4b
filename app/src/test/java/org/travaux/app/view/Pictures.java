package org.travaux.app.view;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.session.Place;
import org.travaux.markup.draft.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

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
        for (String language : Sentences.LANGUAGES) {
            boolean dark = language.equals("ru");
            pictures.take("welcome-" + language, language, dark, _ -> {});
            pictures.take("settings-" + language, language, !dark, Pictures::settings);
            pictures.take("tour-" + language, language, dark, Pictures::tour);
            pictures.take("recovery-" + language, language, !dark, Pictures::recovery);
        }
        pictures.take("proposal-en", "en", false, window -> at(window, 6, "propose"));
        pictures.take("proposal-ru", "ru", true, window -> at(window, 4, "propose"));
        pictures.take("settle-kk", "kk", false, window -> at(window, 4, "settle-words"));
        pictures.take("status-ru", "ru", false, window -> at(window, 4, "paragraph-status"));
        pictures.take("choices-en", "en", false, window -> at(window, 4, "choice-list"));
        pictures.take("palette-kk", "kk", true, window -> at(window, 4, "palette"));
        Platform.exit();
    }

    /** Shows the sample with the caret in a choice, and asks for an action. */
    private static void at(Window window, int paragraph, String action) {
        window.show(Window.sample("statement"));
        window.model.placeCaret(new Place(paragraph, Language.ENGLISH, 90));
        Platform.runLater(() -> window.window.actions().get(action).perform());
    }

    private static void settings(Window window) {
        window.show(Window.sample("statement"));
        window.window.actions().get("settings").perform();
    }

    private static void tour(Window window) {
        window.show(Window.sample("statement"));
        window.window.actions().get("tour").perform();
        Platform.runLater(() -> press(window, "#tour-next"));
        Platform.runLater(() -> press(window, "#tour-next"));
    }

    private static void press(Window window, String button) {
        if (window.window.scene().lookup(button) instanceof Button found) {
            found.fire();
        }
    }

    private static void recovery(Window window) {
        UnsavedDraft unsaved =
                new UnsavedDraft(Window.sample("report"), Path.of("report.travaux"), "");
        Instant time = Instant.parse("2027-06-10T03:14:00Z");
        window.offers.copies().add(new RecoveryCopy("left", time, unsaved));
    }

    private void take(
            String name,
            String language,
            boolean dark,
            double width,
            double height,
            @Nullable Place caret)
            throws InterruptedException {
        takePrepared(
                name,
                language,
                dark,
                width,
                height,
                window -> {
                    window.show(Window.sample("statement"));
                    if (caret != null) {
                        after(() -> window.model.placeCaret(caret));
                    }
                });
    }

    private void take(String name, String language, boolean dark, Consumer<Window> prepare)
            throws InterruptedException {
        takePrepared(name, language, dark, 1280, 800, prepare);
    }

    private void takePrepared(
            String name,
            String language,
            boolean dark,
            double width,
            double height,
            Consumer<Window> prepare)
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
                    stage.show();
                    prepare.accept(window);
                    after(
                            () ->
                                    after(
                                            () -> {
                                                write(name, window);
                                                stage.close();
                                                taken.countDown();
                                            }));
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
