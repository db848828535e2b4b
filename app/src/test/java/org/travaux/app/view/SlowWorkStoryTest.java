package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.session.Place;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Somebody is faster than the work in the background: no key is lost, and nothing old is shown. */
class SlowWorkStoryTest extends Story {
    @TempDir private static Path folder;

    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();

    @Override
    public void start(Stage stage) {
        Spelling spelling =
                new Spelling(
                        new DictionaryFolders(List.of()),
                        new OwnWords(folder.resolve("words.txt")));
        window = Window.working("en", work::add, new LanguageProofreader(spelling, Checks.DEFAULT));
        window.open(stage, sample);
    }

    /** All that waits is done, and what that leads to. */
    private void finishWork() {
        Runnable next = work.poll();
        while (next != null) {
            next.run();
            user.settle();
            next = work.poll();
        }
    }

    private void askToSettleAll() {
        finishWork();
        user.pressAfterChord(KeyCode.M);
        user.run(() -> ((ComboBox<?>) user.find("#many-scope")).getSelectionModel().select(3));
    }

    private List<String> english() {
        return user.texts(Language.ENGLISH);
    }

    @Test
    void enter_before_it_is_known_what_is_settled_is_kept_until_it_is() {
        List<String> before = english();
        askToSettleAll();
        user.press(KeyCode.ENTER);
        assertEquals(before, english());
        assertTrue(user.finds("#many-outcome"));
        finishWork();
        assertNotEquals(before, english());
        assertFalse(user.finds("#many-outcome"));
    }

    @Test
    void escape_takes_enter_back() {
        List<String> before = english();
        askToSettleAll();
        user.press(KeyCode.ENTER);
        user.press(KeyCode.ESCAPE);
        finishWork();
        assertEquals(before, english());
    }

    @Test
    void what_was_foreseen_for_another_draft_is_not_done() {
        askToSettleAll();
        finishWork();
        String typed = "Once more: ";
        user.run(
                () -> {
                    int length = english().get(PP2).length();
                    window.front()
                            .session()
                            .type(
                                    new Place(PP2, Language.ENGLISH, 0),
                                    ChangeSet.of(length, TextEdit.insert(0, typed)),
                                    true);
                });
        List<String> before = english();
        user.press(KeyCode.ENTER);
        assertEquals(before, english());
        finishWork();
        assertNotEquals(before, english());
        assertTrue(english().get(PP2).startsWith(typed), english().get(PP2));
        assertFalse(english().get(PP2).contains("["), english().get(PP2));
    }

    @Test
    void a_text_is_not_called_ready_before_that_is_known() {
        finishWork();
        user.pressAfterChord(KeyCode.Q);
        assertEquals(List.of(""), user.read("#ready-summary"));
        assertFalse(user.on(() -> user.find(".ready-sign").isVisible()));
        finishWork();
        assertTrue(user.read("#ready-summary").getFirst().contains("remain"));
        assertEquals(
                0,
                user.on(
                        () ->
                                ((ListView<?>) user.find("#missing"))
                                        .getSelectionModel()
                                        .getSelectedIndex()));
    }

    private boolean isReviewing() {
        return user.on(() -> user.find("#review").isVisible());
    }

    @Test
    void who_holds_what_is_shown_when_it_is_known_unless_it_is_no_longer_wanted() {
        finishWork();
        user.pressAfterChord(KeyCode.V);
        user.pressAfterChord(KeyCode.V);
        finishWork();
        assertFalse(isReviewing());
        user.pressAfterChord(KeyCode.V);
        finishWork();
        assertTrue(isReviewing());
    }
}
