package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.viewmodel.notes.NoteLine;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.format.DraftFormat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class NotesStoryTest extends Story {
    private static final int PREAMBLE = 4;

    @TempDir private Path folder;

    @BeforeEach
    void a_draft_in_a_folder() throws Exception {
        Path file = folder.resolve("statement.travaux");
        Files.writeString(file, DraftFormat.write(sample));
        user.run(() -> window.openDrafts.open(file));
        user.put(PREAMBLE, Language.ENGLISH, 0);
    }

    private void ask() {
        user.run(() -> window.window.actions().get(ActionId.INTERNAL_NOTES).perform());
        user.settle();
    }

    @SuppressWarnings("unchecked")
    private List<NoteLine> lines() {
        return user.on(() -> List.copyOf(((ListView<NoteLine>) user.find("#notes")).getItems()));
    }

    private void note(String text) {
        user.clickOn("#note-text");
        user.type(text);
    }

    @Test
    void a_note_for_this_desk_is_kept_at_once_and_is_no_change_of_the_draft() {
        ask();
        note("Ask the capital");
        user.clickOn("#revision-by");
        user.type("First desk");
        user.clickOn("#note-add");
        assertEquals(1, lines().size());
        assertFalse(lines().getFirst().shared());
        assertEquals(sample.paragraphs().get(PREAMBLE).id(), lines().getFirst().note().paragraph());
        assertEquals(List.of(), user.draft().internalNotes());
        assertFalse(user.on(() -> window.front().changedProperty().get()), "no change");
    }

    @Test
    void a_paragraph_with_a_shared_note_has_a_sign_in_front() {
        assertEquals(List.of(), signs());
        ask();
        note("Two pages");
        user.clickOn("#revision-by");
        user.type("First desk");
        user.clickOn("#note-add");
        assertEquals(List.of(), signs(), "it is for this desk alone");
        user.run(() -> ((ListView<?>) user.find("#notes")).getSelectionModel().selectFirst());
        user.clickOn("#note-share");
        user.press(KeyCode.ESCAPE);
        assertEquals(1, signs().size());
        assertTrue(signs().getFirst().contains("1 internal note"), signs()::toString);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), signs());
    }

    /** What a screen reader is told of the gutters in which the sign stands. */
    private List<String> signs() {
        user.settle();
        return user.on(
                () ->
                        lookup(".noted").queryAll().stream()
                                .filter(Node::isVisible)
                                .map(each -> each.getParent().getAccessibleText())
                                .toList());
    }

    @Test
    void a_note_that_is_shared_stands_in_the_draft_and_can_be_undone() {
        ask();
        note("Two pages");
        user.clickOn("#revision-by");
        user.type("First desk");
        user.clickOn("#note-whole");
        user.clickOn("#note-add");
        user.run(() -> ((ListView<?>) user.find("#notes")).getSelectionModel().selectFirst());
        user.clickOn("#note-share");
        InternalNote note = user.draft().internalNotes().getFirst();
        assertEquals("Two pages", note.text());
        assertEquals("First desk", note.by());
        assertEquals("", note.paragraph());
        assertTrue(lines().stream().allMatch(NoteLine::shared));
        assertEquals(1, lines().size());
        user.press(KeyCode.ESCAPE);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), user.draft().internalNotes());
    }

    @Test
    void what_was_typed_and_not_added_is_there_the_next_time() {
        ask();
        note("Half a");
        user.press(KeyCode.ESCAPE);
        ask();
        note(" thought");
        assertEquals(
                "Half a thought", user.on(() -> ((TextArea) user.find("#note-text")).getText()));
    }

    @Test
    void nothing_is_noted_without_words_and_enter_leads_to_the_paragraph() {
        ask();
        user.clickOn("#note-add");
        assertEquals(List.of(), lines());
        note("Here");
        user.clickOn("#revision-by");
        user.type("First desk");
        user.clickOn("#note-add");
        user.press(KeyCode.ESCAPE);
        user.put(0, Language.ENGLISH, 0);
        ask();
        user.run(
                () -> {
                    ListView<?> list = (ListView<?>) user.find("#notes");
                    list.requestFocus();
                    list.getSelectionModel().selectFirst();
                });
        user.press(KeyCode.ENTER);
        assertEquals(PREAMBLE, user.caret().paragraph());
    }
}
