package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.files.exporting.ExportOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A ministry wants its own letterhead on what is exported. */
class TemplateStoryTest extends Story {
    @TempDir private Path folder;

    private Path choose(byte[] template) throws IOException {
        Path file = Files.write(folder.resolve("letterhead.docx"), template);
        window.dialogs.answer = file;
        user.pressAfterChord(KeyCode.U);
        return file;
    }

    private @Nullable Path templateOf(String export) {
        window.dialogs.answer = Path.of(export);
        user.press(KeyCode.CONTROL, KeyCode.E);
        user.press(KeyCode.ENTER);
        ExportOrder order = window.files.exports.get(Path.of(export));
        return Objects.requireNonNull(order).template();
    }

    @Test
    void a_template_holds_for_every_export_until_it_is_done_without() throws IOException {
        Path template = choose(MadeDocument.of("").bytes());
        assertEquals(
                List.of(
                        "Exports take their styles, page size, headers and footers from"
                                + " “letterhead.docx”. Nothing else is taken from it."),
                user.read("#notice"));
        assertEquals(template, templateOf("one.docx"));
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        assertEquals(List.of("letterhead.docx"), user.read("#settings-template"));
        user.press(KeyCode.ESCAPE);
        user.pressAfterChord(KeyCode.U);
        assertEquals(
                List.of("Exports follow the template “letterhead.docx”"),
                user.read(".popup-title"));
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertNull(templateOf("two.docx"));
    }

    @Test
    void it_is_done_without_in_the_settings() throws IOException {
        choose(MadeDocument.of("").bytes());
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        user.clickOn("#template-remove");
        assertEquals(
                List.of("None (“House template…” selects one)"), user.read("#settings-template"));
        user.press(KeyCode.ESCAPE);
        assertNull(templateOf("one.docx"));
    }

    @Test
    void a_file_that_is_no_template_is_a_sentence_and_nothing_changes() throws IOException {
        choose(new byte[] {1, 2, 3});
        assertTrue(user.read("#notice").getFirst().contains("is not a Word document"));
        assertNull(templateOf("one.docx"));
    }
}
