package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.clipboard.LongText;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Somebody pastes a whole document into a paragraph, by mistake or not. */
class LongPasteStoryTest extends Story {
    private static final String SENTENCE = "The boats leave [early] (+NOR) and come back. ";

    /** Work that waits until the story lets it be done. */
    private final Deque<Runnable> work = new ArrayDeque<>();

    private boolean waits;

    @Override
    Draft draft() {
        return TestDrafts.rivers();
    }

    @Override
    public void start(Stage stage) {
        window = Window.in("en", task -> later(task));
        window.open(stage, draft());
    }

    private void later(Runnable task) {
        if (waits) {
            work.add(task);
        } else {
            task.run();
        }
    }

    /** Does what waits, and what comes of it. */
    private void work() {
        user.run(() -> work.remove().run());
    }

    private void copy(String text) {
        user.run(() -> window.front().services().clipboard().put(text, ""));
    }

    private void paste() {
        user.put(1, Language.ENGLISH, 2);
        user.press(KeyCode.CONTROL, KeyCode.V);
    }

    @Test
    void one_line_of_a_megabyte_is_asked_about_and_becomes_paragraphs_in_one_step() {
        copy(SENTENCE.repeat(1_000_000 / SENTENCE.length()));
        paste();
        assertTrue(user.read("#long-paste").getFirst().startsWith("The text on the clipboard is"));
        assertEquals(TestDrafts.rivers().texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        user.clickOn("#paste-here");
        List<String> texts = user.texts(Language.ENGLISH);
        assertTrue(texts.size() > 200);
        assertTrue(
                texts.stream().allMatch(each -> each.length() <= LongText.LONGEST_PARAGRAPH + 9));
        assertEquals(
                1_000_000 / SENTENCE.length(),
                String.join(" ", texts).split("The boats", -1).length - 1);
        assertFalse(user.finds("#long-paste"));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(TestDrafts.rivers().texts(Language.ENGLISH), user.texts(Language.ENGLISH));
    }

    @Test
    void what_many_lines_say_can_be_a_draft_of_its_own() {
        copy((SENTENCE + "\n\n").repeat(LongText.MOST_PARAGRAPHS + 1));
        paste();
        user.clickOn("#paste-draft");
        assertEquals(2, user.on(window.openDrafts.drafts()::size));
        assertEquals(LongText.MOST_PARAGRAPHS + 1, user.draft().paragraphs().size());
        assertEquals(List.of(Language.ENGLISH), user.draft().languages());
    }

    @Test
    void while_it_is_read_it_can_be_given_up_and_the_clipboard_keeps_it() {
        String text = (SENTENCE + "\n").repeat(500);
        copy(text);
        paste();
        user.run(() -> waits = true);
        user.clickOn("#paste-here");
        assertTrue(user.find("#long-paste").isVisible());
        assertEquals(0, user.on(((ProgressBar) user.find("#long-paste-progress"))::getProgress));
        work();
        user.clickOn("#paste-cancel");
        work();
        assertEquals(TestDrafts.rivers().texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        assertEquals(text, user.on(() -> window.front().services().clipboard().plain()));
        assertFalse(user.finds("#long-paste"));
        user.type("!");
        assertEquals("We! meet", user.text(1, Language.ENGLISH));
    }

    @Test
    void escape_leaves_everything_as_it_was() {
        copy(SENTENCE.repeat(3_000));
        paste();
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds("#long-paste"));
        assertEquals(TestDrafts.rivers().texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        user.type("!");
        assertEquals("We! meet", user.text(1, Language.ENGLISH));
    }

    @Test
    void what_is_not_long_is_pasted_at_once() {
        copy(SENTENCE.repeat(20).strip());
        paste();
        assertFalse(user.finds("#long-paste"));
        assertTrue(user.text(1, Language.ENGLISH).startsWith("WeThe boats"));
    }
}
