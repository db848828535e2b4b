package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.settings.Checks;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.List;

/** Quotation marks, dashes and spaces are put right as they are typed, and undone at will. */
class AsTypedStoryTest extends Story {
    @TempDir private static Path folder;

    @Override
    public void start(Stage stage) {
        Spelling spelling =
                new Spelling(
                        new DictionaryFolders(List.of(folder)),
                        new OwnWords(folder.resolve("words.txt")));
        window = Window.proofread("en", new LanguageProofreader(spelling, Checks.DEFAULT));
        window.open(stage, TestDrafts.english("We"));
    }

    private String text() {
        return user.text(0, Language.ENGLISH);
    }

    @Test
    void marks_are_those_of_the_language_and_undo_gives_what_was_typed() {
        user.put(0, Language.ENGLISH, 2);
        user.type(" the \"");
        assertEquals("We the “", text());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We the \"", text());
        user.type("Fund");
        assertEquals("We the \"Fund", text());
    }

    @Test
    void the_cursor_stays_behind_what_was_typed() {
        user.put(0, Language.ENGLISH, 2);
        user.type(" meet - \"here\"");
        assertEquals("We meet – “here”", text());
        assertEquals(text().length(), user.caret().offset());
    }

    @Test
    void nothing_is_put_right_once_it_is_turned_off() {
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        user.run(() -> ((CheckBox) user.find("#settings-as-typed")).setSelected(false));
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        user.put(0, Language.ENGLISH, 2);
        user.type(" \"");
        assertEquals("We \"", text());
    }
}
