package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;

import java.nio.file.Path;
import java.util.Objects;

/** A secretary sends out what has changed, by the keyboard alone. */
class TrackedStoryTest extends Story {
    private static final Path OUT = Path.of("changes.docx");

    @BeforeEach
    void nameTheFile() {
        window.dialogs.answer = OUT;
    }

    private ExportOrder exported() {
        ExportOrder order = Objects.requireNonNull(window.files.exports.get(OUT));
        assertEquals(ExportKind.TRACKED, order.kind());
        return order;
    }

    @Test
    void from_the_first_alternatives() {
        user.pressAfterChord(KeyCode.T);
        user.press(KeyCode.ENTER);
        assertNull(exported().earlier());
    }

    @Test
    void an_earlier_version_that_can_not_be_read_is_told() {
        user.pressAfterChord(KeyCode.T);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertNull(window.files.exports.get(OUT));
        assertTrue(user.read("#notice").getFirst().contains("changes.docx"));
    }

    @Test
    void from_an_earlier_version() {
        window.files.drafts.put(OUT, sample);
        user.pressAfterChord(KeyCode.T);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals(sample, exported().earlier());
    }
}
