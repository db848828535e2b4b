package org.travaux.app.viewmodel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.app.viewmodel.files.OutsideChange.Found;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Somebody else changes the file of a draft that is open. */
class OutsideChangeTest {
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

    private void open(FileCommands with, String... texts) {
        files.opened = new OpenedDraft(TestDrafts.english(texts), false, List.of());
        with.open(FILE);
        runAll();
    }

    private void changeOutside(Draft draft) {
        files.opened = new OpenedDraft(draft, false, List.of());
        files.holds = "what somebody else wrote: " + draft.hashCode();
    }

    private void changeOutside(String... texts) {
        changeOutside(TestDrafts.english(texts));
    }

    private void type(int paragraph, String what, int offset) {
        Place place = new Place(paragraph, Language.ENGLISH, offset);
        int length = model.textAt(place).text().length();
        model.type(place, ChangeSet.of(length, TextEdit.insert(offset, what)), false);
    }

    private static RecoveryCopy copy(UnsavedDraft unsaved) {
        return new RecoveryCopy("left", Instant.EPOCH, unsaved);
    }

    private List<String> texts() {
        return model.session().draft().texts(Language.ENGLISH);
    }

    private Found found() {
        return commands.outside().foundProperty().get();
    }

    private void runAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private String notice() {
        return Objects.requireNonNull(model.noticeProperty().get()).sentence();
    }

    @Test
    void a_file_that_is_as_it_was_is_nothing_to_tell() {
        open(commands, "one");
        commands.outside().look();
        assertEquals(Found.NOTHING, found());
        commands.save(FILE, () -> {}, () -> {});
        commands.outside().look();
        assertEquals(Found.NOTHING, found());
    }

    @Test
    void reloading_is_one_step_that_leaves_nothing_to_save_and_can_be_undone() {
        open(commands, "one", "two");
        changeOutside("one", "two and a half");
        commands.outside().look();
        assertEquals(Found.CHANGED, found());
        commands.outside().reload();
        assertEquals(List.of("one", "two and a half"), texts());
        assertFalse(model.changedProperty().get());
        assertEquals(Found.NOTHING, found());
        commands.outside().look();
        assertEquals(Found.NOTHING, found());
        model.undo();
        assertEquals(List.of("one", "two"), texts());
        assertTrue(model.changedProperty().get());
        commands.save(FILE, () -> {}, () -> {});
        assertEquals(List.of(), answers.asked);
    }

    @Test
    void a_file_that_cannot_be_read_takes_nothing_away() {
        open(commands, "one");
        changeOutside("two");
        commands.outside().look();
        files.failure = "The file is cut short in line 7. Ask for another copy.";
        commands.outside().reload();
        assertEquals(files.failure, notice());
        assertEquals(List.of("one"), texts());
        assertEquals(Found.CHANGED, found());
    }

    @Test
    void different_words_meet_in_one_step_that_is_not_saved_yet() {
        open(commands, "We meet here.", "We agree.");
        type(0, "shall ", 3);
        changeOutside("We meet here.", "We agree on all of it.");
        commands.outside().look();
        commands.outside().merge();
        assertEquals(List.of("We shall meet here.", "We agree on all of it."), texts());
        assertEquals(
                "rivers.travaux: both texts were merged and are not saved yet; Undo takes it back."
                        + " Nothing has to be looked at.",
                notice());
        assertTrue(model.changedProperty().get());
        assertEquals(Found.NOTHING, found());
        model.undo();
        assertEquals(List.of("We shall meet here.", "We agree."), texts());
        model.redo();
        commands.save(FILE, () -> {}, () -> {});
        assertEquals(List.of(), answers.asked);
        assertEquals("We shall meet here.", files.savedText());
    }

    @Test
    void the_same_words_become_alternatives_and_it_is_said_where() {
        open(commands, "We meet here.");
        type(0, "gladly ", 3);
        changeOutside("We often meet here.");
        commands.outside().look();
        commands.outside().merge();
        String text = texts().getFirst();
        assertTrue(text.contains("[gladly]") && text.contains("[often]"), text);
        List<String> said = notice().lines().toList();
        assertEquals(2, said.size(), notice());
        assertTrue(said.getFirst().endsWith("1 place should be looked at:"), notice());
        assertTrue(said.getLast().contains("My text: “gladly”"), notice());
        assertTrue(said.getLast().contains("The file: “often”"), notice());
        assertEquals(
                List.of("", ""), model.session().draft().merges().getLast().sides(), "no names");
    }

    @Test
    void a_second_change_is_merged_with_what_came_of_the_first() {
        open(commands, "one", "two", "three");
        type(0, "Mine: ", 0);
        changeOutside("one", "two by others", "three");
        commands.outside().merge();
        changeOutside("one", "two by others", "three by others");
        commands.outside().look();
        assertEquals(Found.CHANGED, found());
        commands.outside().merge();
        assertEquals(List.of("Mine: one", "two by others", "three by others"), texts());
        assertEquals(List.of(), model.session().draft().merges());
    }

    @Test
    void what_is_typed_while_both_are_merged_is_merged_too() {
        open(slow, "one", "two");
        type(0, "a", 0);
        changeOutside("one", "two by others");
        slow.outside().merge();
        type(0, "b", 1);
        runAll();
        assertEquals(List.of("abone", "two by others"), texts());
    }

    @Test
    void agreed_text_that_others_changed_is_open_again_and_nobody_is_asked() {
        Draft agreed = TestDrafts.english("We agree.", "two");
        Paragraph first = agreed.paragraphs().getFirst();
        agreed =
                agreed.withParagraph(
                        0,
                        first.withStatus(
                                StatusChange.of(ParagraphStatus.AGREED, null, "2027-05-14", "")));
        files.opened = new OpenedDraft(agreed, false, List.of());
        commands.open(FILE);
        type(1, "x", 0);
        changeOutside("We all agree.", "two");
        commands.outside().merge();
        assertEquals(List.of("We all agree.", "xtwo"), texts());
    }

    @Test
    void my_text_is_kept_and_saved_over_the_file_without_a_question() {
        open(commands, "one", "two");
        changeOutside("one", "theirs");
        commands.outside().look();
        commands.outside().keepMine();
        assertEquals(Found.NOTHING, found());
        assertTrue(model.changedProperty().get());
        commands.outside().look();
        assertEquals(Found.NOTHING, found());
        commands.save(FILE, () -> {}, () -> {});
        assertEquals(List.of(), answers.asked);
        assertEquals("one", files.savedText());
    }

    @Test
    void a_file_that_is_gone_leaves_the_text_to_be_saved() {
        open(commands, "one");
        files.holds = "";
        commands.outside().look();
        assertEquals(Found.GONE, found());
        assertTrue(model.changedProperty().get());
        commands.save(FILE, () -> {}, () -> {});
        assertEquals(Found.NOTHING, found());
        assertFalse(model.changedProperty().get());
    }

    @Test
    void a_save_that_goes_on_meanwhile_is_no_change_by_others() {
        open(slow, "one");
        type(0, "a", 0);
        slow.save(FILE, () -> {}, () -> {});
        slow.outside().look();
        runAll();
        slow.outside().look();
        slow.save(FILE, () -> {}, () -> {});
        runAll();
        assertEquals(Found.NOTHING, slow.outside().foundProperty().get());
    }

    @Test
    void who_saves_over_a_changed_file_may_merge_instead() {
        open(commands, "one", "two");
        type(0, "a", 0);
        changeOutside("one", "theirs");
        answers.overwrite = Questions.Overwrite.MERGE;
        commands.save(FILE, () -> {}, () -> {});
        assertEquals(List.of("rivers.travaux changed"), answers.asked);
        assertEquals(List.of("aone", "theirs"), texts());
        assertTrue(model.changedProperty().get());
        commands.save(FILE, () -> {}, () -> {});
        assertEquals(List.of("rivers.travaux changed"), answers.asked);
        assertFalse(model.changedProperty().get());
    }

    @Test
    void what_was_recovered_can_be_merged_if_the_file_is_still_the_one_that_is_known() {
        files.opened = new OpenedDraft(TestDrafts.english("one", "two"), false, List.of());
        UnsavedDraft unsaved =
                new UnsavedDraft(TestDrafts.english("one mine", "two"), FILE, files.holds);
        commands.recover(copy(unsaved), _ -> {}, () -> {}, () -> {});
        assertTrue(commands.outside().isMergeable());
        changeOutside("one", "theirs");
        commands.outside().merge();
        assertEquals(List.of("one mine", "theirs"), texts());
        commands.save(FILE, () -> {}, () -> {});
        commands.recover(
                copy(new UnsavedDraft(TestDrafts.english("x"), FILE, "something earlier")),
                _ -> {},
                () -> {},
                () -> {});
        assertFalse(commands.outside().isMergeable());
    }

    @Test
    void that_no_version_can_be_kept_is_told_once() {
        files.toldOfSaving = List.of("The version before could not be kept.");
        open(commands, "one");
        commands.save(FILE, () -> {}, () -> {});
        assertEquals("The version before could not be kept.", notice());
        commands.save(FILE, () -> {}, () -> {});
        assertEquals("Saved rivers.travaux.", notice());
    }

    /** With all that comes home waiting for its turn, as in the window. */
    private void assertHeldWordsStay(Consumer<OutsideChange> take) {
        Queue<Runnable> home = new ArrayDeque<>();
        Background background = Background.atOnce(work::add, home::add);
        EditorModel shown = new EditorModel(Texts.ENGLISH, background, new SplittableRandom(9));
        FileCommands own = new FileCommands(shown, files, files, answers, background);
        files.opened = new OpenedDraft(agreed("We agree.", "two"), false, List.of());
        own.open(FILE);
        doAll(home);
        changeOutside(agreed("We agree.", "two and more"));
        own.outside().look();
        doAll(home);
        take.accept(own.outside());
        Place start = new Place(0, Language.ENGLISH, 0);
        shown.type(start, ChangeSet.of(9, TextEdit.insert(0, "All of ")), false);
        assertNotNull(shown.agreedText().questionProperty().get());
        doAll(home);
        shown.agreedText().allow();
        doAll(home);
        String text = shown.session().draft().texts(Language.ENGLISH).getFirst();
        assertEquals("All of We agree.", text);
    }

    private void doAll(Queue<Runnable> home) {
        while (!work.isEmpty() || !home.isEmpty()) {
            runAll();
            while (!home.isEmpty()) {
                home.remove().run();
            }
        }
    }

    private static Draft agreed(String... texts) {
        Draft draft = TestDrafts.english(texts);
        StatusChange agreed = StatusChange.of(ParagraphStatus.AGREED, null, "2027-05-01", "");
        return draft.withParagraph(0, draft.paragraphs().getFirst().withStatus(agreed));
    }

    @Test
    void words_that_wait_for_an_answer_outlive_what_others_wrote() {
        assertHeldWordsStay(OutsideChange::merge);
        assertHeldWordsStay(OutsideChange::reload);
    }

    @Test
    void what_is_to_be_saved_anew_while_it_is_being_saved_is_still_to_be_saved() {
        open(slow, "one");
        type(0, "a", 0);
        slow.save(FILE, () -> {}, () -> {});
        model.markUnsaved();
        runAll();
        assertTrue(model.changedProperty().get());
        slow.save(FILE, () -> {}, () -> {});
        runAll();
        assertFalse(model.changedProperty().get());
    }
}
