package org.travaux.app.launch;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The editor, in which somebody types without a pause, and saves now and then, by a seed, until it
 * is killed: {@code KilledTypist FOLDER DRAFT SEED}. What was typed when stands in {@link #LOG}.
 */
final class KilledTypist {
    /** A line a letter: how many there are then, and the time in milliseconds since 1970. */
    static final String LOG = "typed.log";

    private static final int BETWEEN_SAVES = 40;

    private final ScheduledExecutorService hands = Executors.newSingleThreadScheduledExecutor();
    private final Path log;
    private final Path file;
    private final SplittableRandom random;
    private final OpenDraft draft;
    private final Scene scene;
    private int typed;

    private KilledTypist(
            Path folder, Path file, SplittableRandom random, OpenDraft draft, Scene scene) {
        this.log = folder.resolve(LOG);
        this.file = file;
        this.random = random;
        this.draft = draft;
        this.scene = scene;
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[2]));
        EditorArguments editor = new EditorArguments(file, null, "en");
        Platform.startup(
                () -> {
                    Stage stage = new Stage();
                    OpenDraft draft =
                            new Editor(
                                            editor,
                                            Sentences.in("en"),
                                            new ProgramFolders(folder, folder))
                                    .show(stage)
                                    .openDrafts()
                                    .front();
                    KilledTypist typist =
                            new KilledTypist(folder, file, random, draft, stage.getScene());
                    InvalidationListener opened = _ -> Platform.runLater(typist::begin);
                    draft.model().sessionProperty().addListener(opened);
                });
    }

    private void begin() {
        draft.model().placeCaret(new Place(0, Language.ENGLISH, 0));
        Platform.runLater(this::goOn);
    }

    private void goOn() {
        TypingProgram.type(scene, "a");
        typed++;
        try {
            Files.writeString(
                    log,
                    typed + " " + System.currentTimeMillis() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (random.nextInt(BETWEEN_SAVES) == 0) {
            draft.commands().save(file, () -> {}, () -> {});
        }
        var _ =
                hands.schedule(
                        () -> Platform.runLater(this::goOn),
                        random.nextInt(10, 60),
                        TimeUnit.MILLISECONDS);
    }
}
