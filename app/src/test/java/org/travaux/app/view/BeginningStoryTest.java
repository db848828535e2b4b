package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Somebody begins a draft: with nothing, from a template, from a text, with one more language. */
class BeginningStoryTest extends Story {
    private static final Language FRENCH = new Language("fr");

    @TempDir Path folder;

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.open(stage);
    }

    private String title() {
        return user.on(() -> window.window.titleProperty().getValue());
    }

    @Test
    void a_blank_text_is_written_in_at_once() {
        user.press(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of("New draft"), user.read(".popup-title"));
        user.press(KeyCode.ENTER);
        user.type("We, the Heads of State,");
        assertEquals(List.of("We, the Heads of State,"), user.texts(Language.ENGLISH));
        assertEquals(List.of("English", "Russian", "Kazakh"), user.read(".column-name"));
        assertEquals("• Untitled draft", title());
    }

    @Test
    void a_template_is_one_of_the_beginnings_and_a_draft_in_front_stays() {
        user.fire("#template-blank");
        user.type("Mine");
        user.press(KeyCode.CONTROL, KeyCode.N);
        user.type("note");
        user.press(KeyCode.ENTER);
        assertEquals("NOTE VERBALE", user.text(0, Language.ENGLISH));
        assertEquals(2, user.on(() -> window.openDrafts.drafts().size()));
        user.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertEquals("Mine", user.text(0, Language.ENGLISH));
    }

    @Test
    void an_imported_draft_is_called_after_its_file_until_it_has_one() {
        Path text = folder.resolve("rivers.draft 2.txt");
        window.files.drafts.put(text, TestDrafts.english("We meet"));
        window.dialogs.answer = text;
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertEquals("rivers.draft 2", title());
        Path saved = folder.resolve("saved.travaux");
        window.dialogs.answer = saved;
        user.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals("rivers.draft 2.travaux", window.dialogs.suggested);
        assertEquals("saved.travaux", title());
        assertTrue(window.files.drafts.containsKey(saved));
    }

    @Test
    void a_language_is_added_to_a_draft_and_taken_back() {
        user.run(() -> window.show(sample));
        user.put(PP2, Language.RUSSIAN, 0);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.INSERT);
        user.type("French");
        user.press(KeyCode.ENTER);
        assertEquals(List.of("English", "Russian", "Kazakh", "French"), user.read(".column-name"));
        assertEquals(FRENCH, user.caret().language());
        assertEquals(PP2, user.caret().paragraph());
        user.type("Rappelant");
        assertEquals("Rappelant", user.text(PP2, FRENCH));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("English", "Russian", "Kazakh"), user.read(".column-name"));
        assertFalse(user.draft().languages().contains(FRENCH));
        assertEquals(Language.RUSSIAN, user.caret().language());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("Rappelant", user.text(PP2, FRENCH));
        Path file = folder.resolve("four.travaux");
        window.dialogs.answer = file;
        user.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(4, Objects.requireNonNull(window.files.drafts.get(file)).languages().size());
    }
}
