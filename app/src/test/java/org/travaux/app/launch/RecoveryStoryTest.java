package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.DraftLock;
import org.travaux.app.settings.JsonFile;
import org.travaux.app.settings.Memory;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The power fails, or the program is killed; the next morning every word is there. */
@ExtendWith(ApplicationExtension.class)
@Isolated("They wait for other processes.")
class RecoveryStoryTest {
    private static final String WORDS = "Біз [күн сайын] (+KAZ) кездесеміз, и завтра тоже. ";
    private static final long MINUTES = 2;

    @TempDir Path folder;

    private Editor editor() {
        EditorArguments nothing = new EditorArguments(null, null, "en");
        return new Editor(nothing, Sentences.in("en"), new ProgramFolders(folder, folder));
    }

    @Test
    void what_was_typed_before_the_program_was_killed_is_offered_and_restored(FxRobot robot)
            throws Exception {
        Path file = folder.resolve("rivers.travaux");
        Draft saved = TestDrafts.row("We meet.", "Мы встречаемся.", "Кездесеміз.");
        Files.writeString(file, DraftFormat.write(saved));
        new JsonFile<>(folder.resolve("memory.json"), Memory.class, Memory.DEFAULT)
                .write(Memory.DEFAULT.withTourSeen());
        typeAndKill(file);
        assertEquals(DraftFormat.write(saved), Files.readString(file), "nobody saved");
        assertTrue(Files.exists(DraftLock.beside(file)), "nobody gave it back");

        Editor editor = editor();
        Editor.Shown shown = on(() -> editor.show(new Stage()));
        until(() -> !robot.lookup("#recover").queryAll().isEmpty());
        String offer = robot.lookup("#recovery-offer").queryAs(Label.class).getText();
        assertTrue(offer.startsWith("rivers.travaux: the changes of "), offer);
        robot.interact(() -> robot.lookup("#recover").queryButton().fire());
        OpenDraft draft = on(() -> shown.openDrafts().front());
        until(() -> draft.model().changedProperty().get());
        assertEquals(
                WORDS + "Кездесеміз.",
                on(() -> draft.model().session().draft().texts(Language.KAZAKH).getFirst()));
        assertEquals("• rivers.travaux", on(() -> draft.titleProperty().get()));

        on(
                () -> {
                    draft.commands().save(file, () -> {}, () -> {});
                    return "";
                });
        until(() -> !draft.model().changedProperty().get());
        assertTrue(Files.readString(file).contains("кездесеміз, и завтра тоже. "));
        on(
                () -> {
                    shown.leave().run();
                    return "";
                });
        assertEquals(List.of(), copies());
        assertFalse(Files.exists(DraftLock.beside(file)));
    }

    /** Runs the editor in a process of its own until all words are on disk, and kills it. */
    private void typeAndKill(Path file) throws Exception {
        Path recovery = Files.createDirectory(folder.resolve("recovery"));
        Process program =
                OwnProcess.of(
                                List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
                                TypingProgram.class,
                                List.of(folder.toString(), file.toString(), WORDS))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("program.log").toFile())
                        .start();
        try (WatchService watch = recovery.getFileSystem().newWatchService()) {
            recovery.register(
                    watch,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            while (copies().stream().noneMatch(copy -> copy.contains("и завтра тоже. "))) {
                WatchKey key = watch.poll(MINUTES, TimeUnit.MINUTES);
                assertTrue(key != null && program.isAlive(), this::log);
                key.reset();
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("program.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** What is in the copies on disk; those that are being written are left out. */
    private List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("recovery"))) {
            return files.filter(file -> file.toString().endsWith(".recovery"))
                    .map(
                            file -> {
                                try {
                                    return Files.readString(file);
                                } catch (IOException e) {
                                    return "";
                                }
                            })
                    .toList();
        }
    }

    private static <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, what);
    }

    private static void until(Callable<Boolean> what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> on(what));
    }
}
