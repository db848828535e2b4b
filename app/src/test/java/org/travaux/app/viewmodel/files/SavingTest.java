package org.travaux.app.viewmodel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.app.viewmodel.revisions.DraftRevisions;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.SplittableRandom;

/** What happens to a draft's file while it is being saved and right after. */
class SavingTest {
    private static final Path FILE = Path.of("folder", "rivers.travaux");

    private final ObedientFiles files = new ObedientFiles();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final EditorModel model =
            new EditorModel(Texts.ENGLISH, Background.none(), new SplittableRandom(9));
    private final Answers answers = new Answers();
    private final FileCommands commands =
            new FileCommands(
                    model, files, files, answers, Background.atOnce(work::add, Runnable::run));

    @BeforeEach
    void a_draft_is_open() {
        files.opened = new OpenedDraft(TestDrafts.english("one"), false, List.of());
        commands.open(FILE);
        doAll();
    }

    private void doAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void type(String what) {
        Place start = new Place(0, Language.ENGLISH, 0);
        int length = model.textAt(start).text().length();
        model.type(start, ChangeSet.of(length, TextEdit.insert(0, what)), false);
    }

    private void save() {
        commands.save(FILE, () -> {}, () -> {});
        doAll();
    }

    private void othersSave() {
        files.holds = "words of others";
    }

    @Test
    void work_beside_the_file_is_done_beside_the_file_that_the_draft_has_by_then() {
        Path other = FILE.resolveSibling("lakes.travaux");
        type("a");
        commands.save(other, () -> {}, () -> {});
        List<Path> at = new ArrayList<>();
        commands.ownFile().start(OwnFileWork.Writer::path, at::add, () -> {});
        doAll();
        assertEquals(List.of(other), at);
    }

    @Test
    void what_others_wrote_just_after_the_draft_was_saved_is_not_taken_for_its_own() {
        type("a");
        files.afterSaving = this::othersSave;
        save();
        files.afterSaving = () -> {};
        type("b");
        save();
        assertEquals(List.of("rivers.travaux changed"), answers.asked);
    }

    @Test
    void nor_is_it_where_work_beside_the_file_has_saved_it() {
        type("a");
        files.afterSaving = this::othersSave;
        commands.ownFile()
                .start(
                        writer -> {
                            writer.write(model.protection().write(writer.draft()));
                            return writer;
                        },
                        _ -> {},
                        () -> {});
        doAll();
        files.afterSaving = () -> {};
        type("b");
        save();
        assertEquals(List.of("rivers.travaux changed"), answers.asked);
    }

    @Test
    void what_cannot_be_read_just_now_is_not_written_over_unasked() {
        othersSave();
        type("a");
        files.unreadable = true;
        save();
        assertNull(files.saved);
        assertEquals(
                new Notice(
                        Notice.Kind.PROBLEM,
                        Texts.ENGLISH.say("problem.unreadable-now", "rivers.travaux")),
                model.noticeProperty().get());
        assertTrue(model.changedProperty().get());
    }

    @Test
    void a_file_that_could_not_be_read_right_after_saving_is_watched_all_the_same() {
        type("a");
        files.afterSaving = () -> files.unreadable = true;
        save();
        files.afterSaving = () -> {};
        files.unreadable = false;
        othersSave();
        type("b");
        save();
        assertEquals(List.of("rivers.travaux changed"), answers.asked);
    }

    @Test
    void a_file_that_could_not_be_read_right_before_opening_is_watched_all_the_same() {
        WrittenDraft written = Protection.none().write(TestDrafts.english("one"));
        files.opened = new OpenedDraft(written.draft(), false, List.of(), written);
        files.unreadable = true;
        commands.open(FILE);
        doAll();
        files.unreadable = false;
        othersSave();
        type("b");
        save();
        assertEquals(List.of("rivers.travaux changed"), answers.asked);
    }

    /** Since what is received was asked for, say. */
    @Test
    void a_draft_that_another_tab_has_opened_is_not_written_over_and_keeps_its_lock() {
        Path other = FILE.resolveSibling("lakes.travaux");
        commands.ownFile()
                .start(
                        writer -> {
                            assertTrue(files.lock(other).isEmpty(), "opened in another tab");
                            writer.writeOther(model.protection().write(writer.draft()), other);
                            return writer;
                        },
                        _ -> {},
                        () -> {});
        doAll();
        assertNull(files.saved);
        assertTrue(files.locked.contains(other));
        assertEquals(Texts.ENGLISH.say("problem.open-elsewhere", "lakes.travaux"), told());
    }

    private String told() {
        return Objects.requireNonNull(model.noticeProperty().get()).sentence();
    }

    @Test
    void what_is_to_be_known_of_a_save_is_told_once_and_whatever_else_was_told_before() {
        files.toldOfSaving = List.of("Versions before can't be kept.");
        save();
        assertEquals("Versions before can't be kept.", told());
        save();
        assertEquals("Saved rivers.travaux.", told());
        files.toldOfSaving = List.of("The notes are still in clear.");
        save();
        assertEquals("The notes are still in clear.", told());
    }

    @Test
    void it_stands_beside_what_is_told_at_once_when_the_draft_is_saved() {
        files.toldOfSaving = List.of("The notes are still in clear.");
        Notice protectedNow = new Notice(Notice.Kind.DONE, "It opens with the password only.");
        commands.save(FILE, () -> model.tell(protectedNow), () -> {});
        doAll();
        assertEquals(
                new Notice(
                        Notice.Kind.FOUND,
                        "It opens with the password only. The notes are still in clear."),
                model.noticeProperty().get());
    }

    @Test
    void it_is_told_of_work_beside_the_file_too() {
        files.toldOfSaving = List.of("The notes are still in clear.");
        commands.ownFile()
                .start(
                        writer -> writer.replace(model.protection().write(writer.draft())),
                        _ -> model.tell(new Notice(Notice.Kind.DONE, "Revision 1 is kept.")),
                        () -> {});
        doAll();
        assertEquals("Revision 1 is kept. The notes are still in clear.", told());
    }

    @Test
    void a_draft_that_gets_a_password_tells_what_is_still_in_clear_though_it_was_told_before(
            @TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("rivers.travaux"));
        files.toldOfSaving = List.of("The notes are still in clear.");
        commands.save(file, () -> {}, () -> {});
        doAll();
        DraftRevisions revisions = new DraftRevisions(model, commands);
        commands.save(
                file,
                () -> revisions.tellWhatIsInClear("It opens with the password only."),
                () -> {});
        doAll();
        assertEquals("It opens with the password only. The notes are still in clear.", told());
    }
}
