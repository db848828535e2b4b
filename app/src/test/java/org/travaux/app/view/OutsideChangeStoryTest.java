package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.view.files.FileDialogs;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.List;

/** Two desks have the same draft open, and one of them saves. */
class OutsideChangeStoryTest extends Story {
    private static final Path FILE = Path.of("rivers.travaux");
    private static final Draft THEIRS = TestDrafts.english("We meet.", "We agree on all of it.");

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.files.drafts.put(FILE, TestDrafts.english("We meet.", "We agree."));
        window.open(stage);
    }

    @BeforeEach
    void open() {
        window.dialogs.answer = FILE;
        user.press(KeyCode.CONTROL, KeyCode.O);
    }

    /** Somebody else saves, and the window comes to the front again. */
    private void comeBackTo(Draft held) {
        user.run(() -> window.files.drafts.put(FILE, held));
        user.run(window.openDrafts::lookOutside);
        user.settle();
    }

    private void typeOnce() {
        user.put(0, Language.ENGLISH, 0);
        user.press(KeyCode.F6);
        user.run(window.window.rows()::focusText);
        user.type("Mine: ");
    }

    private List<String> said() {
        return user.read("#outside-change");
    }

    @Test
    void without_changes_of_ones_own_the_text_is_reloaded_by_a_key() {
        assertFalse(user.finds("#outside-change"));
        comeBackTo(THEIRS);
        assertEquals(
                List.of(
                        "rivers.travaux has been changed by someone else. You have no unsaved"
                                + " changes."),
                said());
        assertFalse(user.finds("#outside-merge"));
        reachByKey("outside-reload");
        user.press(KeyCode.SPACE);
        assertEquals(THEIRS.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        assertFalse(user.finds("#outside-change"));
        assertFalse(focused().startsWith("outside"));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We agree.", user.text(1, Language.ENGLISH));
    }

    /** Goes from part to part of the window until a button has the keyboard. */
    private void reachByKey(String id) {
        for (int i = 0; i < 8 && !id.equals(focused()); i++) {
            user.press(KeyCode.F6);
        }
        assertEquals(id, focused());
    }

    private String focused() {
        return user.on(() -> String.valueOf(window.window.scene().getFocusOwner().getId()));
    }

    @Test
    void with_changes_of_ones_own_both_are_merged() {
        typeOnce();
        comeBackTo(THEIRS);
        assertTrue(said().getFirst().contains("you have changes that are not saved"));
        assertFalse(user.finds("#outside-reload"));
        user.fire("#outside-merge");
        user.settle();
        assertEquals(
                List.of("Mine: We meet.", "We agree on all of it."), user.texts(Language.ENGLISH));
        assertFalse(user.finds("#outside-change"));
        assertTrue(user.read("#notice").getFirst().contains("Nothing has to be looked at."));
        user.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(List.of(), window.dialogs.asked);
    }

    @Test
    void who_types_on_is_offered_to_merge_and_no_longer_to_reload() {
        comeBackTo(THEIRS);
        assertTrue(user.finds("#outside-reload"));
        typeOnce();
        assertFalse(user.finds("#outside-reload"));
        assertTrue(user.finds("#outside-merge"));
    }

    @Test
    void both_are_compared_before_anything_is_done() {
        comeBackTo(THEIRS);
        user.fire("#outside-compare");
        user.settle();
        assertEquals(
                List.of("What changed since “rivers.travaux on disk”"), user.read(".popup-title"));
        user.press(KeyCode.ESCAPE);
        assertTrue(user.finds("#outside-reload"));
    }

    @Test
    void a_file_that_is_gone_is_told_and_closing_asks() {
        user.run(() -> window.files.drafts.remove(FILE));
        user.run(window.openDrafts::lookOutside);
        user.settle();
        assertTrue(said().getFirst().contains("no longer where it was"));
        user.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(List.of("rivers.travaux"), window.dialogs.asked);
        user.fire("#outside-save");
        user.settle();
        assertTrue(window.files.drafts.containsKey(FILE));
        assertFalse(user.finds("#outside-change"));
    }

    @Test
    void it_is_still_said_when_the_language_is_changed() {
        comeBackTo(THEIRS);
        user.pressAfterChord(KeyCode.Z);
        assertTrue(said().getFirst().contains("изменён"), said()::toString);
    }

    @Test
    void who_saves_is_asked_and_may_merge() {
        typeOnce();
        user.run(() -> window.files.drafts.put(FILE, THEIRS));
        window.dialogs.overwrite = FileDialogs.Overwrite.MERGE;
        user.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(List.of("rivers.travaux"), window.dialogs.asked);
        assertEquals(
                List.of("Mine: We meet.", "We agree on all of it."), user.texts(Language.ENGLISH));
    }
}
