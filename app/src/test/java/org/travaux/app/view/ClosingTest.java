package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.safety.Safekeeping;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.view.files.Closing;
import org.travaux.app.view.files.FileActions;
import org.travaux.app.view.files.FileDialogs;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.app.viewmodel.files.Answers;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.files.MemoryFiles;
import org.travaux.app.viewmodel.files.Unguarded;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.SplittableRandom;

/** Drafts are put away while somebody goes on typing. */
class ClosingTest {
    private static final Path RIVERS = Path.of("folder", "rivers.travaux");
    private static final Path WINDS = Path.of("folder", "winds.travaux");
    private final MemoryFiles memory = new MemoryFiles();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final OpenDrafts openDrafts = new OpenDrafts(Texts.ENGLISH, this::blank);

    private Background background() {
        return Background.atOnce(work::add, Runnable::run);
    }

    private OpenDraft blank(Sentences language) {
        EditorModel model = new EditorModel(language, background(), new SplittableRandom(3));
        return new OpenDraft(
                model,
                new FileCommands(model, memory, new Unguarded(), new Answers(), background()),
                new Safekeeping(
                        new RecoveryFolder(Path.of("no-such-folder")),
                        (_, _) -> {},
                        Clock.systemUTC(),
                        _ -> {}));
    }

    private Closing begin(Path... paths) {
        for (Path path : paths) {
            memory.opened.put(path, new OpenedDraft(TestDrafts.english("one"), false, List.of()));
            openDrafts.open(path);
            runAll();
        }
        return new Closing(openDrafts, draft -> new FileActions(draft, openDrafts, dialogs));
    }

    private void runAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void type(OpenDraft draft, String what) {
        Place at = new Place(0, Language.ENGLISH, 0);
        int length = draft.model().textAt(at).text().length();
        draft.model().type(at, ChangeSet.of(length, TextEdit.insert(0, what)), false);
    }

    private String saved(Path path) {
        return Objects.requireNonNull(memory.opened.get(path))
                .draft()
                .texts(Language.ENGLISH)
                .getFirst();
    }

    @Test
    void what_is_typed_while_a_draft_is_saved_to_be_closed_is_not_lost() {
        dialogs.unsaved = FileDialogs.Unsaved.SAVE;
        Closing closing = begin(RIVERS);
        OpenDraft rivers = openDrafts.front();
        type(rivers, "first ");
        closing.close(rivers);
        type(rivers, "second ");
        runAll();
        assertFalse(openDrafts.drafts().contains(rivers));
        assertTrue(saved(RIVERS).contains("second"), () -> saved(RIVERS));
        assertEquals(2, dialogs.asked.size(), "about what was typed first, and meanwhile");
    }

    @Test
    void what_is_typed_into_one_draft_while_the_next_is_saved_is_not_lost() {
        dialogs.unsaved = FileDialogs.Unsaved.SAVE;
        Closing closing = begin(RIVERS, WINDS);
        OpenDraft rivers = openDrafts.drafts().getFirst();
        OpenDraft winds = openDrafts.drafts().getLast();
        type(winds, "first ");
        boolean[] left = {false};
        closing.closeAll(() -> left[0] = true);
        type(rivers, "words ");
        runAll();
        assertTrue(left[0]);
        assertTrue(saved(RIVERS).contains("words"), () -> saved(RIVERS));
    }

    @Test
    void words_that_wait_for_an_answer_are_asked_about() {
        Closing closing = begin(RIVERS);
        OpenDraft rivers = openDrafts.front();
        Draft draft = rivers.model().session().draft();
        rivers.model()
                .session()
                .replace(
                        draft.withParagraph(
                                0,
                                draft.paragraphs()
                                        .getFirst()
                                        .withStatus(
                                                StatusChange.of(
                                                        ParagraphStatus.AGREED,
                                                        null,
                                                        "2027-05-01",
                                                        ""))),
                        rivers.model().session().reading(),
                        new Place(0, Language.ENGLISH, 0),
                        new Place(0, Language.ENGLISH, 0));
        rivers.model().saved(rivers.model().session().state());
        type(rivers, "All ");
        assertNotNull(rivers.model().session().held());
        boolean[] left = {false};
        closing.closeAll(() -> left[0] = true);
        assertFalse(left[0], "before the question is answered");
        dialogs.unsaved = FileDialogs.Unsaved.DISCARD;
        rivers.model().agreedText().allow();
        assertTrue(left[0]);
        assertEquals(List.of("rivers.travaux"), dialogs.asked);
    }

    @Test
    void what_is_not_wanted_is_asked_about_once() {
        dialogs.unsaved = FileDialogs.Unsaved.DISCARD;
        Closing closing = begin(RIVERS, WINDS);
        openDrafts.drafts().forEach(draft -> type(draft, "words "));
        boolean[] left = {false};
        closing.closeAll(() -> left[0] = true);
        assertTrue(left[0]);
        assertEquals(2, dialogs.asked.size());
    }
}
