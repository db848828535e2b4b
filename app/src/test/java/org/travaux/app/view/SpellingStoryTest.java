package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.session.Place;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.TestSpelling;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody reads a text through for slips of the pen. */
class SpellingStoryTest extends Story {
    @TempDir private static Path folder;

    @Override
    public void start(Stage stage) throws IOException {
        Files.deleteIfExists(folder.resolve("words.txt"));
        window =
                Window.proofread(
                        "en",
                        new LanguageProofreader(
                                TestSpelling.with(folder.resolve("words.txt")), Checks.DEFAULT));
        window.open(
                stage, TestDrafts.english("The state shall go", "The goverment shall meet again"));
    }

    @Test
    void a_misspelt_word_is_reached_and_put_right_with_four_keys() {
        user.press(KeyCode.CONTROL, KeyCode.F7);
        assertEquals(new Place(1, Language.ENGLISH, 4), user.caret());
        user.press(KeyCode.ALT, KeyCode.ENTER);
        assertEquals("Write “government”", user.read("#fixes .list-cell:filled").getFirst());
        user.press(KeyCode.ENTER);
        assertEquals("The government shall meet again", user.text(1, Language.ENGLISH));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("The goverment shall meet again", user.text(1, Language.ENGLISH));
    }

    @Test
    void a_word_that_is_right_is_added_with_one_key_and_kept() throws IOException {
        user.press(KeyCode.CONTROL, KeyCode.F7);
        user.pressAfterChord(KeyCode.S);
        assertEquals("goverment\n", Files.readString(folder.resolve("words.txt")));
        assertTrue(
                user.on(
                        () ->
                                window.model
                                        .session()
                                        .text(1, Language.ENGLISH)
                                        .diagnostics()
                                        .isEmpty()));
    }
}
