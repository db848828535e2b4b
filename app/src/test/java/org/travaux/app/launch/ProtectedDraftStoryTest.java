package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.PlantedWords;
import org.travaux.app.TestDrafts;
import org.travaux.app.exchange.Login;
import org.travaux.app.exchange.RevisionNote;
import org.travaux.app.exchange.SharedPlace;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.app.session.Place;
import org.travaux.app.settings.JsonFile;
import org.travaux.app.settings.Memory;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.app.viewmodel.revisions.DraftExchange;
import org.travaux.app.viewmodel.revisions.DraftExchange.Sender;
import org.travaux.app.viewmodel.revisions.DraftRevisions;
import org.travaux.app.viewmodel.revisions.FirstReceipt;
import org.travaux.app.viewmodel.revisions.Transfer;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Two desks work on a draft under a password, with the whole program and on a real disk: nothing
 * that either of them wrote stands in clear anywhere.
 */
@ExtendWith(ApplicationExtension.class)
@Isolated("They wait for other threads.")
class ProtectedDraftStoryTest {
    private static final Transfer TRANSFER = new Transfer(Platform::runLater, Texts.ENGLISH);

    private static final String PASSWORD = "Қорғалған 27";
    private static final PlantedWords SECRET =
            new PlantedWords(
                    List.of("qzxvanadium", "Ванадийщ", "Ғажайыпты", "qzxtungsten", "qzxniobium"));

    @TempDir Path folder;

    private static final class Desk {
        private final Path home;
        private final Editor.Shown shown;
        private final Stage stage;

        Desk(Path folder) throws Exception {
            home = Files.createDirectories(folder.resolve("home"));
            new JsonFile<>(home.resolve("memory.json"), Memory.class, Memory.DEFAULT)
                    .write(Memory.DEFAULT.withTourSeen());
            EditorArguments nothing = new EditorArguments(null, null, "en");
            Editor editor = new Editor(nothing, Sentences.in("en"), new ProgramFolders(home, home));
            stage = on(Stage::new);
            shown = on(() -> editor.show(stage));
        }

        @Nullable Node find(String selector) {
            return stage.getScene().lookup(selector);
        }

        Node found(String selector) {
            return Objects.requireNonNull(find(selector), selector);
        }

        OpenDraft front() throws Exception {
            return on(() -> shown.openDrafts().front());
        }

        EditorModel model() throws Exception {
            return front().model();
        }

        String text() throws Exception {
            Draft draft = on(() -> front().model().session().draft());
            List<String> texts = draft.texts(Language.ENGLISH);
            return texts.isEmpty() ? "" : texts.getFirst();
        }

        void open(Path file) throws Exception {
            run(() -> shown.openDrafts().open(file));
        }

        void type(int paragraph, String words) throws Exception {
            EditorModel model = model();
            run(
                    () -> {
                        Place place = new Place(paragraph, Language.ENGLISH, 0);
                        model.placeCaret(place);
                        int length = model.textAt(place).text().length();
                        model.type(place, ChangeSet.of(length, TextEdit.insert(0, words)), false);
                    });
        }

        void save(Path file) throws Exception {
            OpenDraft draft = front();
            run(() -> draft.commands().save(file, () -> {}, () -> {}));
            until(() -> !draft.model().changedProperty().get());
        }

        String said() throws Exception {
            Notice notice = on(() -> front().model().noticeProperty().get());
            return notice == null ? "" : notice.sentence();
        }

        void leave() throws Exception {
            run(
                    () -> {
                        shown.leave().run();
                        stage.close();
                    });
        }
    }

    private static <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, what);
    }

    private static void run(Runnable what) {
        on(
                () -> {
                    what.run();
                    return "";
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> on(what));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fill(Desk desk, String field, String text) throws Exception {
        until(() -> desk.find(field) != null);
        run(() -> ((PasswordField) desk.found(field)).setText(text));
    }

    private static String problem(Desk desk) {
        return desk.find("#popup-problem") instanceof Label label ? label.getText() : "";
    }

    private static void fire(Desk desk, String button) {
        run(() -> ((Button) desk.found(button)).fire());
    }

    private static void apply(Desk desk) {
        fire(desk, "#popup-apply");
    }

    private static void protect(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.press(KeyCode.DIGIT1).release(KeyCode.DIGIT1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isProtected(Path file) {
        try {
            return Protection.isProtected(Files.readString(file));
        } catch (IOException e) {
            return false;
        }
    }

    private static Stream<Path> files(Path below, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private Path clearDraft() throws IOException {
        Path file = Files.createDirectories(folder.resolve("first")).resolve("rivers.travaux");
        Draft draft =
                TestDrafts.row(
                        "We meet qzxvanadium.", "Мы встречаем Ванадийщ.", "Ғажайыпты кездесеміз.");
        Files.writeString(file, DraftFormat.write(draft));
        return file;
    }

    @Test
    void two_desks_work_under_a_password_and_no_word_is_in_clear(FxRobot robot) throws Exception {
        Path file = clearDraft();
        Desk first = new Desk(folder.resolve("first"));
        first.open(file);
        until(() -> first.text().contains("qzxvanadium"));
        first.type(0, "Once. ");
        first.save(file);
        first.type(0, "Twice. ");
        assertFalse(SECRET.in(folder).isEmpty(), "so far it is in clear");

        protect(robot);
        fill(first, "#draft-password-once", PASSWORD);
        fill(first, "#draft-password-again", "something else");
        apply(first);
        assertTrue(problem(first).contains("differ"));
        assertFalse(isProtected(file));
        fill(first, "#draft-password-again", PASSWORD);
        apply(first);
        until(() -> isProtected(file) && !first.model().changedProperty().get());
        until(() -> first.said().contains("if it is lost"));
        assertTrue(files(first.home, ".travaux").findAny().isPresent(), "there are versions");
        // The copy of what was not saved is written by another thread.
        until(() -> SECRET.in(folder).isEmpty());

        first.type(0, "And qzxtungsten. ");
        until(() -> files(first.home, ".recovery").findAny().isPresent());
        assertEquals(List.of(), SECRET.in(folder));
        first.save(file);
        until(() -> files(first.home, ".recovery").findAny().isEmpty());

        EditorModel model = first.model();
        DraftRevisions revisions = new DraftRevisions(model, first.front().commands());
        List<String> kept = new ArrayList<>();
        run(
                () ->
                        revisions.keep(
                                RevisionNote.revision("", "First desk", "as agreed", ""),
                                revision -> kept.add(revision.name())));
        until(() -> !kept.isEmpty());
        Sender stick =
                new Sender(
                        new SharedPlace(Files.createDirectory(folder.resolve("stick")).toString()),
                        Login.NONE,
                        "First desk");
        DraftExchange exchange =
                new DraftExchange(model, first.front().commands(), Set::of, TRANSFER);
        run(() -> exchange.send(stick, () -> {}));
        until(() -> first.said().startsWith("Sent"));
        first.type(0, "Here. ");
        first.save(file);
        assertEquals(List.of(), SECRET.in(folder));

        Path secondFolder = Files.createDirectories(folder.resolve("second"));
        Desk second = new Desk(secondFolder);
        FirstReceipt receipt =
                new FirstReceipt(
                        second.model(),
                        second.front().commands().ownFile(),
                        path -> second.shown.openDrafts().open(path),
                        Set::of,
                        TRANSFER);
        run(() -> receipt.receive(stick, secondFolder.toString(), () -> {}));
        fill(second, "#draft-password", "wrong");
        apply(second);
        until(() -> !problem(second).isEmpty());
        fill(second, "#draft-password", PASSWORD);
        apply(second);
        Path other = secondFolder.resolve("rivers.travaux");
        until(() -> second.text().contains("qzxtungsten"));
        second.type(0, "There qzxniobium. ");
        second.save(other);
        DraftExchange back =
                new DraftExchange(second.model(), second.front().commands(), Set::of, TRANSFER);
        run(() -> back.send(stick, () -> {}));
        until(() -> second.said().startsWith("Sent"));
        run(() -> exchange.receive(stick, () -> {}));
        until(() -> first.text().contains("qzxniobium"));
        String merged = first.text();
        assertTrue(merged.contains("Here") && merged.contains("qzxtungsten"), merged);
        assertTrue(isProtected(file) && isProtected(other));
        assertEquals(List.of(), SECRET.in(folder));
        assertTrue(SECRET.looked() > 60, "files and objects: " + SECRET.looked());
        first.leave();
        second.leave();
        assertEquals(List.of(), SECRET.in(folder));
    }

    @Test
    void giving_up_leaves_everything_as_it_was_and_it_can_be_tried_again(FxRobot robot)
            throws Exception {
        Path file = clearDraft();
        Desk desk = new Desk(folder.resolve("first"));
        desk.open(file);
        until(() -> desk.text().contains("qzxvanadium"));
        assertEquals(null, on(() -> desk.front().protect("", PASSWORD, PASSWORD)));
        desk.save(file);
        run(() -> desk.shown.openDrafts().close(desk.shown.openDrafts().front()));
        byte[] written = Files.readAllBytes(file);
        desk.open(file);
        fill(desk, "#draft-password", "wrong");
        apply(desk);
        until(() -> !problem(desk).isEmpty());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> desk.said().contains("does not open with this password"));
        assertTrue(on(() -> desk.front().blankProperty().get()));
        assertEquals(List.of(written.length), List.of(Files.readAllBytes(file).length));
        desk.open(file);
        fill(desk, "#draft-password", PASSWORD);
        apply(desk);
        until(() -> desk.text().contains("qzxvanadium"));
        assertTrue(on(() -> desk.model().protectedProperty().get()));

        protect(robot);
        fill(desk, "#draft-password-present", "not it");
        apply(desk);
        until(() -> problem(desk).contains("not the present password"));
        fill(desk, "#draft-password-present", PASSWORD);
        apply(desk);
        until(() -> !isProtected(file) && !desk.model().changedProperty().get());
        assertTrue(Files.readString(file).contains("qzxvanadium"));
        desk.leave();
    }

    /** The program is gone; its copy is offered, and opens with the password only. */
    @Test
    void what_was_not_saved_of_it_is_offered_again_and_asks_for_the_password(FxRobot robot)
            throws Exception {
        Path file = clearDraft();
        Desk desk = new Desk(folder.resolve("first"));
        desk.open(file);
        until(() -> desk.text().contains("qzxvanadium"));
        assertEquals(null, on(() -> desk.front().protect("", PASSWORD, PASSWORD)));
        desk.save(file);
        desk.type(0, "Not saved. ");
        until(() -> files(desk.home, ".recovery").findAny().isPresent());
        String copy = Files.readString(files(desk.home, ".recovery").findAny().orElseThrow());
        desk.leave();
        String pid = "\"pid\":" + ProcessHandle.current().pid();
        assertTrue(copy.contains(pid), copy);
        Path left = desk.home.resolve("recovery").resolve("left.recovery");
        Files.writeString(left, copy.replace(pid, "\"pid\":" + Long.MAX_VALUE));
        assertEquals(List.of(), SECRET.in(folder));

        Desk next = new Desk(folder.resolve("first"));
        until(() -> next.find("#recover") != null);
        fire(next, "#recover");
        until(() -> next.find("#draft-password") != null);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> next.find("#recover") != null);
        assertTrue(Files.exists(left), "nothing is lost");
        fire(next, "#recover");
        fill(next, "#draft-password", PASSWORD);
        apply(next);
        until(() -> next.text().startsWith("Not saved. "));
        assertTrue(on(() -> next.model().changedProperty().get()));
        assertNotNull(on(() -> next.front().commands().fileProperty().get()));
        assertEquals(List.of(), SECRET.in(folder));
        next.save(file);
        assertTrue(isProtected(file));
        assertEquals(List.of(), SECRET.in(folder));
        next.leave();
    }
}
