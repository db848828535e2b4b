package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.app.view.editor.TextView;
import org.travaux.app.view.files.FileDialogs;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What people do with the editor, with keys and mouse, on the sample statement. */
class EditorStoryTest extends Story {
    private static final Path FILE = Path.of("statement.travaux");

    @Test
    void a_draft_opens_at_its_first_paragraph_with_its_languages_level() {
        List<Node> rows = user.rows();
        assertEquals(0, user.on(() -> window.window.rows().firstVisibleRow()));
        assertTrue(rows.size() > 3, rows::toString);
        assertEquals(
                sample.texts(Language.ENGLISH).getFirst(),
                user.on(() -> user.cells(rows.getFirst()).getFirst().getAccessibleText()));
        for (Node row : rows) {
            List<TextView> cells = user.cells(row);
            assertEquals(3, cells.size());
            assertEquals(1, cells.stream().map(User::top).distinct().count());
            assertEquals(3, cells.stream().map(TextView::getLayoutX).distinct().count());
        }
        assertEquals(List.of("English", "Russian", "Kazakh"), user.read(".column-name"));
        assertEquals(List.of("New, not saved yet"), user.read("#status-saved"));
    }

    @Test
    void another_draft_opens_at_its_first_paragraph_too() {
        user.run(() -> window.window.rows().scrollTo(30));
        assertNotEquals(0, user.on(() -> window.window.rows().firstVisibleRow()));
        user.run(() -> window.show(Window.sample("report")));
        assertEquals(0, user.on(() -> window.window.rows().firstVisibleRow()));
    }

    @Test
    void typing_kazakh_changes_the_kazakh_text_and_no_other() {
        user.click("PP2", Language.KAZAKH);
        assertEquals(new Place(PP2, Language.KAZAKH, 0), user.caret());
        user.type("ңғәі ");
        assertEquals(
                "ңғәі " + sample.texts(Language.KAZAKH).get(PP2), user.text(PP2, Language.KAZAKH));
        assertEquals(sample.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        assertEquals(sample.texts(Language.RUSSIAN), user.texts(Language.RUSSIAN));
        assertEquals(List.of("Not saved"), user.read("#status-saved"));
        assertEquals(5, user.caret().offset());
    }

    @Test
    void a_bracket_is_a_choice_as_soon_as_it_is_closed() {
        int open = user.on(() -> window.model.summaryProperty().get().open());
        user.click("PP1", Language.ENGLISH);
        assertEquals(List.of(), user.read(".card-title"));
        user.type("[firmly");
        assertEquals(List.of(open + " open points"), user.read("#status-open"));
        user.type("]");
        assertEquals(List.of(open + 1 + " open points"), user.read("#status-open"));
        assertEquals(List.of("Open point in PP1"), user.read(".panel-title"));
        assertEquals(
                List.of("Alternative 1", "With none of these words"), user.read(".card-title"));
        assertEquals(List.of("No delegation named"), user.read(".panel-hint"));
        user.type(" (-KAZ)");
        assertEquals(List.of("− KAZ"), user.read(".chip"));
    }

    @Test
    void the_next_open_choice_is_a_key_away_and_shows_who_stands_where() {
        user.press(KeyCode.F8);
        assertEquals(new Place(PP2, Language.ENGLISH, 87), user.caret());
        assertEquals(List.of("Open point in PP2"), user.read(".panel-title"));
        assertEquals(
                List.of(
                        "Alternative 1",
                        "Alternative 2",
                        "On the open point as a whole",
                        "With none of these words"),
                user.read(".card-title"));
        assertEquals(List.of("− TUR", "+ TUR", "+ CHN", "… IRN tcb"), user.read(".chip"));
        user.press(KeyCode.F8);
        assertEquals(List.of("Open point in PP3"), user.read(".panel-title"));
        user.press(KeyCode.SHIFT, KeyCode.F8);
        assertEquals(List.of("Open point in PP2"), user.read(".panel-title"));
    }

    @Test
    void every_choice_of_a_language_is_reached_and_brought_into_sight() {
        List<Place> reached = new ArrayList<>();
        user.press(KeyCode.F8);
        while (!reached.contains(user.caret())) {
            Place caret = user.caret();
            reached.add(caret);
            int first = user.on(() -> window.window.rows().firstVisibleRow());
            assertTrue(first <= caret.paragraph(), "the caret is above what is in sight");
            user.press(KeyCode.F8);
        }
        int choices =
                user.on(() -> window.model.session().reading())
                        .in(Language.ENGLISH)
                        .counts()
                        .choices();
        assertEquals(choices, reached.size());
        assertEquals(PP2, user.caret().paragraph());
    }

    @Test
    void what_was_typed_is_undone_and_redone_by_keys() {
        String before = sample.texts(Language.RUSSIAN).get(PP2);
        user.click("PP2", Language.RUSSIAN);
        user.type("реки и озёра ");
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("реки и " + before, user.text(PP2, Language.RUSSIAN));
        assertEquals(7, user.caret().offset());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, user.text(PP2, Language.RUSSIAN));
        assertEquals(List.of("New, not saved yet"), user.read("#status-saved"));
        for (int i = 0; i < 3; i++) {
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        assertEquals("реки и озёра " + before, user.text(PP2, Language.RUSSIAN));
        assertEquals(13, user.caret().offset());
    }

    @Test
    void undo_leads_back_to_the_text_that_was_changed() {
        user.click("PP2", Language.RUSSIAN);
        user.type("воды");
        user.click("PP1", Language.ENGLISH);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(new Place(PP2, Language.RUSSIAN, 0), user.caret());
        user.type("реки");
        assertTrue(user.text(PP2, Language.RUSSIAN).startsWith("реки"));
    }

    @Test
    void deleting_with_keys_changes_the_draft() {
        String before = sample.texts(Language.ENGLISH).get(PP2);
        user.click("PP2", Language.ENGLISH);
        user.press(KeyCode.DELETE);
        user.press(KeyCode.DELETE);
        assertEquals(before.substring(2), user.text(PP2, Language.ENGLISH));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, user.text(PP2, Language.ENGLISH));
    }

    @Test
    void saving_asks_where_once_and_says_that_it_is_saved() {
        window.dialogs.answer = FILE;
        user.click("PP2", Language.ENGLISH);
        user.type("Truly ");
        user.press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(saved().texts(Language.ENGLISH).get(PP2).startsWith("Truly "));
        assertEquals(List.of("Saved"), user.read("#status-saved"));
        assertEquals(List.of("Saved statement.travaux."), user.read("#notice"));
        assertEquals("statement.travaux", user.on(() -> window.window.titleProperty().getValue()));
        window.dialogs.answer = null;
        user.type("and ");
        assertEquals(List.of("Not saved"), user.read("#status-saved"));
        user.press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(saved().texts(Language.ENGLISH).get(PP2).startsWith("Truly and "));
        assertEquals(List.of("Saved"), user.read("#status-saved"));
    }

    @Test
    void a_draft_that_cannot_be_opened_is_told_and_nothing_is_lost() {
        user.click("PP2", Language.ENGLISH);
        window.dialogs.answer = Path.of("nowhere.travaux");
        user.press(KeyCode.CONTROL, KeyCode.O);
        assertEquals(
                List.of("There is no file nowhere.travaux. Choose another one."),
                user.read("#notice"));
        Node bar = user.find(".notice-problem");
        assertTrue(bar.isVisible());
        assertEquals(sample.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        user.type("Still ");
        assertTrue(user.text(PP2, Language.ENGLISH).startsWith("Still "));
        user.run(() -> window.model.tell(null));
        assertEquals(List.of(), user.read("#notice"));
    }

    @Test
    void leaving_with_changes_asks_what_is_to_become_of_them() {
        List<String> left = new ArrayList<>();
        user.click("PP2", Language.ENGLISH);
        user.type("x");
        window.dialogs.unsaved = FileDialogs.Unsaved.CANCEL;
        user.run(() -> window.window.whenNothingIsLost(() -> left.add("cancelled")));
        window.dialogs.unsaved = FileDialogs.Unsaved.SAVE;
        user.run(() -> window.window.whenNothingIsLost(() -> left.add("saved nowhere")));
        assertEquals(List.of(), left);
        window.dialogs.unsaved = FileDialogs.Unsaved.DISCARD;
        user.run(() -> window.window.whenNothingIsLost(() -> left.add("discarded")));
        window.dialogs.unsaved = FileDialogs.Unsaved.SAVE;
        window.dialogs.answer = FILE;
        user.run(() -> window.window.whenNothingIsLost(() -> left.add("saved")));
        assertEquals(List.of("discarded", "saved"), left);
        assertTrue(saved().texts(Language.ENGLISH).get(PP2).startsWith("x"));
        window.dialogs.unsaved = FileDialogs.Unsaved.CANCEL;
        user.run(() -> window.window.whenNothingIsLost(() -> left.add("not asked")));
        assertEquals("not asked", left.getLast());
    }

    @Test
    void tab_leads_from_language_to_language_and_on_to_the_next_paragraph() {
        user.click("PP1", Language.ENGLISH);
        user.press(KeyCode.TAB);
        assertEquals(new Place(PP2 - 1, Language.RUSSIAN, 0), user.caret());
        user.press(KeyCode.TAB);
        assertEquals(new Place(PP2 - 1, Language.KAZAKH, 0), user.caret());
        user.press(KeyCode.TAB);
        assertEquals(new Place(PP2, Language.ENGLISH, 0), user.caret());
        user.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(new Place(PP2 - 1, Language.KAZAKH, 0), user.caret());
        assertEquals(sample.texts(Language.KAZAKH), user.texts(Language.KAZAKH));
        user.type("Ә");
        assertTrue(user.text(PP2 - 1, Language.KAZAKH).startsWith("Ә"));
    }

    @Test
    void everything_can_be_reached_without_a_mouse() {
        user.run(() -> window.window.rows().requestFocus());
        user.press(KeyCode.ENTER);
        assertEquals(new Place(0, Language.ENGLISH, 0), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.DOWN);
        assertEquals(new Place(1, Language.ENGLISH, 0), user.caret());
        user.press(KeyCode.ESCAPE);
        assertEquals(new Place(1, Language.ENGLISH, 0), user.caret());
        assertEquals(sample.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
    }

    @Test
    void the_text_grows_and_the_window_turns_dark() {
        String style = user.on(() -> window.window.rows().getStyle());
        Node root = window.window.scene().getRoot();
        assertTrue(root.getStyleClass().contains("light"));
        user.run(window.appearance::zoomIn);
        assertNotEquals(style, user.on(() -> window.window.rows().getStyle()));
        user.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(style, user.on(() -> window.window.rows().getStyle()));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertTrue(root.getStyleClass().contains("dark"));
        assertFalse(root.getStyleClass().contains("light"));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertTrue(root.getStyleClass().contains("light"));
    }

    @Test
    void the_side_panel_goes_and_comes_back() {
        assertTrue(user.finds(".side-panel"));
        user.press(KeyCode.F9);
        assertFalse(user.finds(".side-panel"));
        user.press(KeyCode.F9);
        assertTrue(user.finds(".side-panel"));
    }

    @Test
    void a_language_without_choices_is_told_and_the_caret_stays() {
        user.run(() -> window.show(TestDrafts.row("We [shall] meet", "Мы", "Біз")));
        user.put(0, Language.KAZAKH, 1);
        user.press(KeyCode.F8);
        assertEquals(new Place(0, Language.KAZAKH, 1), user.caret());
        Notice notice = user.on(() -> window.model.noticeProperty().get());
        assertEquals(Notice.Kind.DONE, Objects.requireNonNull(notice).kind());
        assertEquals(List.of(notice.sentence()), user.read("#notice"));
    }

    @Test
    void the_open_count_follows_when_the_draft_is_read_elsewhere()
            throws TimeoutException, InterruptedException {
        try (ExecutorService work = Executors.newSingleThreadExecutor()) {
            Window other = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Window.in("en", work));
            user.run(
                    () -> {
                        Stage stage = (Stage) window.window.scene().getWindow();
                        other.show(TestDrafts.english("We act", "They rest"));
                        stage.setScene(other.window.scene());
                    });
            User reader = new User(other, new FxRobot());
            reader.run(() -> other.model.placeCaret(new Place(0, Language.ENGLISH, 3)));
            reader.type("[shall] ");
            assertEquals(1, reader.on(() -> other.model.rows().at(0).cells().size()));
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> reader.on(() -> other.model.summaryProperty().get().open()) == 1);
            reader.settle();
            assertEquals(List.of("1 open point"), reader.read("#status-open"));
        }
    }

    private Draft saved() {
        return Objects.requireNonNull(window.files.drafts.get(FILE));
    }
}
