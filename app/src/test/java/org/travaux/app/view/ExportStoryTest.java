package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A secretary sends each delegation the text in its language, by the keyboard alone. */
class ExportStoryTest extends Story {
    @TempDir private Path folder;

    @BeforeEach
    void nameTheFile() {
        window.dialogs.answer = folder.resolve("statement.docx");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void downToEveryLanguage() {
        sample.languages().forEach(_ -> user.press(KeyCode.DOWN));
    }

    @Test
    void the_language_of_the_cursor_is_offered_first() {
        user.put(PP2, Language.RUSSIAN, 0);
        user.press(KeyCode.CONTROL, KeyCode.E);
        assertEquals(List.of("Export negotiating text"), user.read(".popup-title"));
        user.press(KeyCode.ENTER);
        assertEquals(Set.of(file("statement.docx")), window.files.exports.keySet());
        assertEquals(
                Language.RUSSIAN,
                Objects.requireNonNull(window.files.exports.get(file("statement.docx")))
                        .language());
        assertTrue(window.dialogs.suggested.endsWith("-negotiating.ru.docx"));
        assertEquals(List.of("Exported statement.docx."), user.read("#notice"));
    }

    @Test
    void every_language_at_once_becomes_a_file_each_with_the_language_in_its_name() {
        user.pressAfterChord(KeyCode.P);
        assertEquals(List.of("Export for publication, without names"), user.read(".popup-title"));
        downToEveryLanguage();
        user.press(KeyCode.ENTER);
        assertTrue(window.dialogs.suggested.endsWith("-public.docx"));
        assertEquals(
                Set.of(
                        file("statement.en.docx"),
                        file("statement.ru.docx"),
                        file("statement.kk.docx")),
                window.files.exports.keySet());
        window.files.exports.forEach(
                (path, order) -> {
                    assertEquals(ExportKind.PUBLIC, order.kind());
                    String tag = order.language().tag();
                    assertTrue(path.toString().endsWith("." + tag + ".docx"), path.toString());
                });
        assertEquals(
                List.of("Exported statement.en.docx, statement.ru.docx, statement.kk.docx."),
                user.read("#notice"));
    }

    @Test
    void files_that_are_there_are_replaced_only_after_a_question() throws IOException {
        Files.writeString(file("statement.ru.docx"), "precious");
        user.press(KeyCode.CONTROL, KeyCode.E);
        downToEveryLanguage();
        user.press(KeyCode.ENTER);
        assertEquals(List.of("statement.ru.docx"), window.dialogs.toReplace);
        assertEquals(Set.of(), window.files.exports.keySet());
        window.dialogs.replaces = true;
        user.press(KeyCode.CONTROL, KeyCode.E);
        downToEveryLanguage();
        user.press(KeyCode.ENTER);
        assertEquals(3, window.files.exports.size());
    }

    @Test
    void what_can_not_be_written_is_told_and_the_others_are_there() {
        window.files.unwritable = file("statement.ru.docx");
        user.press(KeyCode.CONTROL, KeyCode.E);
        downToEveryLanguage();
        user.press(KeyCode.ENTER);
        assertEquals(2, window.files.exports.size());
        assertEquals(
                List.of(
                        "Exported statement.en.docx, statement.kk.docx. Not exported:\n"
                                + "statement.ru.docx: The disk is full."),
                user.read("#notice"));
    }

    @Test
    void copies_and_tracked_changes_ask_for_the_language_too() {
        for (KeyCode kind : List.of(KeyCode.C, KeyCode.T)) {
            window.files.exports.clear();
            user.pressAfterChord(kind);
            user.run(() -> user.find("#export-language").requestFocus());
            downToEveryLanguage();
            user.press(KeyCode.ENTER);
            assertEquals(3, window.files.exports.size());
        }
    }
}
