package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.markup.data.Language;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Somebody wants a text to read before it is agreed, and says what it takes for granted. */
class CopyStoryTest extends Story {
    private static final Path OUT = Path.of("copy.docx");

    @BeforeEach
    void askForACopy() {
        window.dialogs.answer = OUT;
        user.pressAfterChord(KeyCode.C);
    }

    private ExportOrder ordered() {
        return Objects.requireNonNull(window.files.exports.get(OUT));
    }

    @Test
    void enter_is_enough_for_the_first_alternatives() {
        assertEquals(List.of("Reading copy"), user.read(".popup-title"));
        user.press(KeyCode.ENTER);
        assertEquals(new ReadingCopy.First(), ordered().copy());
        assertEquals(Language.ENGLISH, ordered().language());
        assertEquals(List.of("Exported copy.docx."), user.read("#notice"));
    }

    @Test
    void the_text_as_a_delegation_would_have_it_is_asked_for_with_the_keys_alone() {
        user.press(KeyCode.DOWN);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.TAB);
        user.type("Қытай");
        user.press(KeyCode.ENTER);
        assertEquals(new ReadingCopy.WouldHave("CHN"), ordered().copy());
    }

    @Test
    void a_name_that_nobody_has_is_a_sentence_in_the_form() {
        user.press(KeyCode.DOWN);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.TAB);
        user.type("Atlantis");
        user.press(KeyCode.ENTER);
        assertEquals(List.of("No delegation of that name is known."), user.read("#popup-problem"));
        user.press(KeyCode.ESCAPE);
        assertFalse(window.files.exports.containsKey(OUT));
    }
}
