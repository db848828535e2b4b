package org.travaux.app.viewmodel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
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
}
