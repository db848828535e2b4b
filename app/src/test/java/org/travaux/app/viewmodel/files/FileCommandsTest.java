package org.travaux.app.viewmodel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.safety.LockHolder;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.storage.ProcessMark;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.SplittableRandom;

class FileCommandsTest {
    private static final Path FILE = Path.of("folder", "rivers.travaux");

    private final ObedientFiles files = new ObedientFiles();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final EditorModel model =
            new EditorModel(Texts.ENGLISH, Background.none(), new SplittableRandom(9));
    private final Answers answers = new Answers();
    private final FileCommands commands =
            new FileCommands(model, files, files, answers, Background.none());
    private final FileCommands slow =
            new FileCommands(
                    model, files, files, answers, Background.atOnce(work::add, Runnable::run));

    @Test
    void opening_shows_the_draft_and_remembers_its_file() {
        files.opened = new OpenedDraft(TestDrafts.english("one", "two"), false, List.of());
        commands.open(FILE);
        assertEquals(2, model.rowIds().size());
        assertEquals(FILE, commands.fileProperty().get());
        assertFalse(model.changedProperty().get());
        assertNull(model.noticeProperty().get());
    }

    @Test
    void a_failing_open_keeps_the_draft_and_says_why() {
        files.opened = new OpenedDraft(TestDrafts.english("one"), false, List.of());
        commands.open(FILE);
        type("a", 0);
        Session session = model.session();
        files.failure = "The file is cut short in line 7. Ask for another copy.";
        commands.open(Path.of("broken.travaux"));
        assertSame(session, model.session());
        assertEquals(FILE, commands.fileProperty().get());
        assertTrue(model.changedProperty().get());
        assertEquals(new Notice(Notice.Kind.PROBLEM, files.failure), model.noticeProperty().get());
        assertFalse(commands.busyProperty().get());
    }

    @Test
    void an_unexpected_failure_is_a_sentence_too() {
        files.unexpected = new IllegalStateException("index 7 out of bounds");
        commands.open(FILE);
        assertToldOf("java.lang.IllegalStateException");
        assertFalse(commands.busyProperty().get());
    }

    /** The kind of the error, and nothing that it says. */
    private void assertToldOf(String error) {
        Notice told = Objects.requireNonNull(model.noticeProperty().get());
        assertEquals(Notice.Kind.PROBLEM, told.kind());
        assertEquals(Texts.ENGLISH.say("problem.unexpected"), told.sentence());
        assertTrue(told.details().contains(error), told::details);
        assertFalse(told.details().contains("index 7"), told::details);
        assertFalse(told.details().contains("the window is gone"), told::details);
    }

    @Test
    void what_waits_is_done_though_what_waited_before_it_fails() {
        model.show(model.prepare(TestDrafts.english("one")));
        slow.save(FILE, () -> {}, () -> {});
        slow.whenSavable(
                () -> {
                    throw new IllegalStateException("the window is gone");
                });
        List<String> done = new ArrayList<>();
        slow.whenSavable(() -> done.add("the second save"));
        work.remove().run();
        assertEquals(List.of("the second save"), done);
        assertToldOf("java.lang.IllegalStateException");
    }

    @Test
    void a_failure_after_the_work_is_a_sentence_too() {
        model.show(model.prepare(TestDrafts.english("one")));
        commands.save(
                FILE,
                () -> {
                    throw new IllegalStateException("the window is gone");
                },
                () -> {});
        assertToldOf("java.lang.IllegalStateException");
        assertFalse(commands.busyProperty().get());
    }

    @Test
    void remarks_on_an_import_are_told_and_it_has_no_file_yet() {
        files.opened =
                new OpenedDraft(
                        TestDrafts.english("one", "two"), true, List.of("Row 2 has no pair."));
        commands.open(Path.of("text.txt"));
        assertNull(commands.fileProperty().get());
        String said = notice();
        assertTrue(said.startsWith("Imported 2 paragraphs."), said);
        assertTrue(said.endsWith("\nRow 2 has no pair."), said);
    }

    @Test
    void remarks_on_a_draft_are_told_as_well() {
        files.opened =
                new OpenedDraft(
                        TestDrafts.english("one"), false, List.of("3 letters were damaged."));
        commands.open(FILE);
        assertEquals("3 letters were damaged.", notice());
        assertEquals(FILE, commands.fileProperty().get());
    }

    @Test
    void imported_files_are_given_a_language_each() {
        files.opened = new OpenedDraft(TestDrafts.row("a", "а", "ә"), true, List.of());
        List<Path> paths = List.of(Path.of("a.kk.txt"), Path.of("a.txt"), Path.of("b.txt"));
        commands.importFiles(paths, () -> {});
        assertEquals(List.of(Language.KAZAKH, Language.ENGLISH, Language.RUSSIAN), files.imported);
        assertNull(commands.fileProperty().get());
        assertEquals(3, model.languages().size());
    }

    @Test
    void saving_writes_the_draft_and_leaves_nothing_to_save() {
        model.show(model.prepare(TestDrafts.english("one")));
        type("a", 0);
        List<String> then = new ArrayList<>();
        commands.save(FILE, () -> then.add("then"), () -> {});
        assertEquals("aone", files.savedText());
        assertEquals(FILE, commands.fileProperty().get());
        assertFalse(model.changedProperty().get());
        assertEquals("Saved rivers.travaux.", notice());
        assertEquals(List.of("then"), then);
    }

    @Test
    void a_failing_save_leaves_the_changes_to_be_saved() {
        model.show(model.prepare(TestDrafts.english("one")));
        type("a", 0);
        files.failure = "The disk is full. Save somewhere else.";
        List<String> then = new ArrayList<>();
        commands.save(FILE, () -> then.add("then"), () -> {});
        assertTrue(model.changedProperty().get());
        assertNull(commands.fileProperty().get());
        assertEquals(files.failure, notice());
        assertEquals(List.of(), then);
    }

    @Test
    void what_is_typed_while_a_draft_is_saved_is_still_to_be_saved() {
        model.show(model.prepare(TestDrafts.english("one")));
        type("a", 0);
        slow.save(FILE, () -> {}, () -> {});
        type("b", 1);
        runAll();
        assertEquals("aone", files.savedText());
        assertTrue(model.changedProperty().get());
        assertEquals(FILE, slow.fileProperty().get());
    }

    @Test
    void a_save_that_is_asked_for_during_a_save_follows_it() {
        model.show(model.prepare(TestDrafts.english("one")));
        type("a", 0);
        List<String> then = new ArrayList<>();
        slow.save(FILE, () -> then.add("first"), () -> {});
        type("b", 1);
        slow.save(FILE, () -> then.add("second"), () -> {});
        slow.save(FILE, () -> then.add("third"), () -> {});
        runAll();
        assertEquals("abone", files.savedText());
        assertFalse(model.changedProperty().get());
        assertEquals(List.of("first", "second", "third"), then);
        assertFalse(slow.busyProperty().get());
    }

    @Test
    void a_save_that_is_asked_for_during_one_that_fails_is_tried_all_the_same() {
        model.show(model.prepare(TestDrafts.english("one")));
        type("a", 0);
        files.unexpected = new IllegalStateException("index 7 out of bounds");
        slow.save(FILE, () -> {}, () -> {});
        slow.save(FILE, () -> {}, () -> {});
        work.remove().run();
        files.unexpected = null;
        runAll();
        assertEquals("aone", files.savedText());
        assertFalse(model.changedProperty().get());
    }

    @Test
    void a_save_waits_for_no_other_work_on_files_nor_for_checks() {
        Queue<Runnable> others = new ArrayDeque<>();
        FileCommands busy =
                new FileCommands(
                        model,
                        files,
                        files,
                        answers,
                        new Background(
                                others::add, work::add, others::add, Runnable::run, Duration.ZERO));
        model.show(model.prepare(TestDrafts.english("one")));
        type("a", 0);
        ExportOrder order = new ExportOrder(ExportKind.SIDE_BY_SIDE, Language.ENGLISH);
        busy.exporting().export(order, Path.of("out.docx"));
        others.add(() -> {});
        busy.save(FILE, () -> {}, () -> {});
        runAll();
        assertEquals("aone", files.savedText());
        assertEquals(List.of(), files.exported);
        assertTrue(busy.busyProperty().get());
        others.forEach(Runnable::run);
        assertEquals(1, files.exported.size());
        assertFalse(busy.busyProperty().get());
    }

    @Test
    void a_save_that_is_asked_for_while_the_draft_opens_follows() {
        files.opened = new OpenedDraft(TestDrafts.english("opened"), false, List.of());
        slow.open(FILE);
        slow.save(FILE, () -> {}, () -> {});
        runAll();
        assertEquals("opened", files.savedText());
    }

    @Test
    void one_thing_is_done_at_a_time() {
        files.opened = new OpenedDraft(TestDrafts.english("one"), false, List.of());
        slow.open(FILE);
        assertTrue(slow.busyProperty().get());
        slow.open(Path.of("other.travaux"));
        runAll();
        assertEquals(FILE, slow.fileProperty().get());
        assertFalse(slow.busyProperty().get());
    }

    @Test
    void a_sentence_said_before_goes_when_something_new_is_done() {
        files.failure = "There is no such file.";
        commands.open(FILE);
        files.failure = null;
        files.opened = new OpenedDraft(TestDrafts.english("one"), false, List.of());
        commands.open(FILE);
        assertNull(model.noticeProperty().get());
    }

    @Test
    void a_draft_that_is_open_elsewhere_opens_as_a_copy_if_the_user_wants() {
        files.opened = new OpenedDraft(TestDrafts.english("one"), false, List.of());
        files.holder = new LockHolder("aigerim", new ProcessMark("host", 1, 0), "");
        commands.open(FILE);
        assertEquals(List.of("rivers.travaux open elsewhere by aigerim"), answers.asked);
        assertEquals(0, model.rowIds().size());
        answers.elsewhere = Questions.Elsewhere.COPY;
        commands.open(FILE);
        assertEquals(1, model.rowIds().size());
        assertNull(commands.fileProperty().get());
        assertEquals("This is a copy. To keep it, save it under a name of its own.", notice());
        assertEquals(List.of(), files.locked);
    }

    @Test
    void a_draft_that_is_open_elsewhere_opens_anyway_if_the_user_wants() {
        files.opened = new OpenedDraft(TestDrafts.english("one"), false, List.of());
        files.holder = new LockHolder("aigerim", new ProcessMark("host", 1, 0), "");
        answers.elsewhere = Questions.Elsewhere.ANYWAY;
        commands.open(FILE);
        assertEquals(FILE, commands.fileProperty().get());
        assertEquals(List.of(FILE), files.locked);
    }

    @Test
    void a_draft_that_cannot_be_opened_is_not_held() {
        files.failure = "The file is cut short in line 7. Ask for another copy.";
        commands.open(FILE);
        assertEquals(List.of(), files.locked);
        files.failure = null;
        files.opened = new OpenedDraft(TestDrafts.english("one"), false, List.of());
        commands.open(FILE);
        assertEquals(List.of(FILE), files.locked);
        commands.release();
        assertEquals(List.of(), files.locked);
    }

    @Test
    void a_file_that_somebody_else_changed_is_overwritten_only_if_the_user_wants() {
        files.opened = new OpenedDraft(TestDrafts.english("one"), false, List.of());
        commands.open(FILE);
        type("a", 0);
        files.holds = "what somebody else wrote";
        List<String> then = new ArrayList<>();
        commands.save(FILE, () -> then.add("then"), () -> then.add("elsewhere"));
        assertEquals(List.of("rivers.travaux changed"), answers.asked);
        assertNull(files.saved);
        assertTrue(model.changedProperty().get());
        answers.overwrite = Questions.Overwrite.SAVE_AS;
        commands.save(FILE, () -> then.add("then"), () -> then.add("elsewhere"));
        assertEquals(List.of("elsewhere"), then);
        assertNull(files.saved);
        answers.overwrite = Questions.Overwrite.OVERWRITE;
        commands.save(FILE, () -> then.add("then"), () -> then.add("elsewhere"));
        assertEquals("aone", files.savedText());
        assertEquals(List.of("elsewhere", "then"), then);
        assertFalse(model.changedProperty().get());
        type("b", 0);
        answers.asked.clear();
        commands.save(FILE, () -> {}, () -> {});
        assertEquals(List.of(), answers.asked);
        assertEquals("baone", files.savedText());
    }

    @Test
    void saving_under_another_name_holds_that_file_and_gives_the_first_back() {
        files.opened = new OpenedDraft(TestDrafts.english("one"), false, List.of());
        commands.open(FILE);
        Path other = Path.of("folder", "other.travaux");
        commands.save(other, () -> {}, () -> {});
        assertEquals(List.of(other), files.locked);
        files.holder = new LockHolder("aigerim", new ProcessMark("host", 1, 0), "");
        commands.save(FILE, () -> {}, () -> {});
        assertEquals("rivers.travaux is open elsewhere. Save it under another name.", notice());
        assertEquals(other, commands.fileProperty().get());
    }

    @Test
    void exporting_says_what_there_is_to_know_of_the_document() {
        model.show(model.prepare(TestDrafts.english("one")));
        files.known = List.of("2 open points stand in brackets.");
        commands.exporting()
                .export(new ExportOrder(ExportKind.TRACKED, Language.ENGLISH), Path.of("out.docx"));
        assertEquals("Exported out.docx. 2 open points stand in brackets.", notice());
    }

    @Test
    void exporting_says_where_and_changes_nothing() {
        model.show(model.prepare(TestDrafts.english("one")));
        type("a", 0);
        commands.exporting()
                .export(
                        new ExportOrder(ExportKind.SIDE_BY_SIDE, Language.ENGLISH),
                        Path.of("out.docx"));
        assertEquals(List.of("SIDE_BY_SIDE en out.docx aone"), files.exported);
        assertEquals("Exported out.docx.", notice());
        assertTrue(model.changedProperty().get());
        assertNull(commands.fileProperty().get());
    }

    @Test
    void a_failing_export_says_why() {
        model.show(model.prepare(TestDrafts.english("one")));
        files.failure = "out.docx is open in another program. Close it there.";
        commands.exporting()
                .export(
                        new ExportOrder(ExportKind.NEGOTIATING, Language.ENGLISH),
                        Path.of("out.docx"));
        assertEquals(new Notice(Notice.Kind.PROBLEM, files.failure), model.noticeProperty().get());
    }

    private void runAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void type(String what, int offset) {
        Place place = new Place(0, Language.ENGLISH, offset);
        int length = model.textAt(place).text().length();
        model.type(place, ChangeSet.of(length, TextEdit.insert(offset, what)), false);
    }

    private String notice() {
        return Objects.requireNonNull(model.noticeProperty().get()).sentence();
    }
}
