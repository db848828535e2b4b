package org.travaux.app.viewmodel.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.safety.Safekeeping;
import org.travaux.app.session.Background;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.app.viewmodel.files.Answers;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.files.MemoryFiles;
import org.travaux.app.viewmodel.files.Unguarded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;

class OpenDraftsTest {
    private static final Path RIVERS = Path.of("folder", "rivers.travaux");
    private static final Path WINDS = Path.of("folder", "winds.travaux");

    private final MemoryFiles files = new MemoryFiles();
    private final Answers answers = new Answers();
    private final OpenDrafts openDrafts = new OpenDrafts(Texts.ENGLISH, this::blank);

    private OpenDraft blank(Sentences language) {
        EditorModel model = new EditorModel(language, Background.none(), new SplittableRandom(3));
        return new OpenDraft(
                model,
                new FileCommands(model, files, new Unguarded(), answers, Background.none()),
                new Safekeeping(
                        new RecoveryFolder(Path.of("no-such-folder")),
                        (_, _) -> {},
                        Clock.systemUTC(),
                        _ -> {}));
    }

    private void has(Path file, String... texts) {
        files.opened.put(file, new OpenedDraft(TestDrafts.english(texts), false, List.of()));
    }

    private List<String> names() {
        return openDrafts.drafts().stream().map(draft -> draft.nameProperty().get()).toList();
    }

    @Test
    void it_begins_with_a_blank_draft() {
        assertEquals(List.of("Welcome"), names());
        assertTrue(openDrafts.front().blankProperty().get());
    }

    @Test
    void the_first_draft_takes_the_place_of_the_blank_one() {
        has(RIVERS, "one");
        openDrafts.open(RIVERS);
        assertEquals(List.of("rivers.travaux"), names());
        assertFalse(openDrafts.front().blankProperty().get());
    }

    @Test
    void of_several_files_drafts_are_opened_and_texts_make_one_draft() {
        Path text = Path.of("folder", "note.txt");
        has(RIVERS, "one");
        has(WINDS, "two");
        has(text, "three");
        openDrafts.take(List.of(RIVERS, text, Path.of("folder", "photo.png"), WINDS));
        assertEquals(List.of("note", "rivers.travaux", "winds.travaux"), names());
        Notice told = openDrafts.front().model().noticeProperty().get();
        assertTrue(told != null && told.sentence().contains("photo.png"));
    }

    @Test
    void another_draft_lies_beside_it_in_front() {
        has(RIVERS, "one");
        has(WINDS, "two");
        openDrafts.open(RIVERS);
        openDrafts.open(WINDS);
        assertEquals(List.of("rivers.travaux", "winds.travaux"), names());
        assertEquals(WINDS, openDrafts.front().commands().fileProperty().get());
    }

    @Test
    void a_draft_that_is_open_is_gone_to_however_its_file_is_called() {
        has(RIVERS, "one");
        has(WINDS, "two");
        openDrafts.open(RIVERS);
        OpenDraft rivers = openDrafts.front();
        openDrafts.open(WINDS);
        openDrafts.open(Path.of("folder", "..", "folder", "rivers.travaux").toAbsolutePath());
        assertSame(rivers, openDrafts.front());
        assertEquals(2, openDrafts.drafts().size());
    }

    @Test
    void what_cannot_be_opened_is_told_where_the_user_was() {
        has(RIVERS, "one");
        openDrafts.open(RIVERS);
        openDrafts.open(WINDS);
        assertEquals(List.of("rivers.travaux"), names());
        Notice said = openDrafts.front().model().noticeProperty().get();
        assertEquals(new Notice(Notice.Kind.PROBLEM, "no winds.travaux"), said);
    }

    @Test
    void what_cannot_be_opened_first_is_told_on_the_blank_one() {
        openDrafts.importFiles(List.of(WINDS));
        assertEquals(List.of("Welcome"), names());
        assertEquals(
                new Notice(Notice.Kind.PROBLEM, "no winds.travaux"),
                openDrafts.front().model().noticeProperty().get());
        has(WINDS, "two");
        openDrafts.open(WINDS);
        assertEquals(List.of("winds.travaux"), names());
        assertNull(openDrafts.front().model().noticeProperty().get());
    }

    @Test
    void a_new_draft_is_blank_and_there_is_never_more_than_one() {
        has(RIVERS, "one");
        openDrafts.open(RIVERS);
        OpenDraft blank = openDrafts.blank();
        openDrafts.bringToFront(openDrafts.drafts().getFirst());
        assertSame(blank, openDrafts.blank());
        assertSame(blank, openDrafts.front());
        assertEquals(List.of("rivers.travaux", "Welcome"), names());
    }

    @Test
    void the_last_one_put_away_leads_back_to_a_blank_one() {
        has(RIVERS, "one");
        has(WINDS, "two");
        openDrafts.open(RIVERS);
        openDrafts.open(WINDS);
        OpenDraft winds = openDrafts.front();
        openDrafts.close(openDrafts.front());
        assertEquals(List.of("rivers.travaux"), names());
        openDrafts.close(openDrafts.front());
        assertEquals(List.of("Welcome"), names());
        assertNotSame(winds, openDrafts.front());
        openDrafts.close(winds);
        assertEquals(List.of("Welcome"), names());
    }

    @Test
    void turning_goes_round() {
        has(RIVERS, "one");
        has(WINDS, "two");
        openDrafts.open(RIVERS);
        openDrafts.open(WINDS);
        openDrafts.turn(1);
        assertEquals("rivers.travaux", openDrafts.front().nameProperty().get());
        openDrafts.turn(-1);
        assertEquals("winds.travaux", openDrafts.front().nameProperty().get());
    }

    @Test
    void a_dot_marks_what_is_not_saved() {
        has(RIVERS, "one");
        openDrafts.open(RIVERS);
        assertEquals("rivers.travaux", openDrafts.front().titleProperty().get());
        Texts.type(openDrafts.front().model(), "x");
        assertEquals("• rivers.travaux", openDrafts.front().titleProperty().get());
        openDrafts.front().commands().save(RIVERS, () -> {}, () -> {});
        assertEquals("rivers.travaux", openDrafts.front().titleProperty().get());
    }
}
