package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.app.files.exporting.ExportOrder;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A secretary protects what is sent out with a password. */
class ProtectStoryTest extends Story {
    private void protect(String once, String again) {
        user.pressAfterChord(KeyCode.Y);
        user.type(once);
        user.press(KeyCode.TAB);
        user.type(again);
        user.press(KeyCode.ENTER);
    }

    private @Nullable String exportedWith(String name) {
        window.dialogs.answer = Path.of(name);
        user.press(KeyCode.CONTROL, KeyCode.E);
        user.press(KeyCode.ENTER);
        ExportOrder order = window.files.exports.get(Path.of(name));
        return Objects.requireNonNull(order).password();
    }

    @Test
    void a_password_holds_for_every_export_until_it_is_taken_back() {
        assertNull(exportedWith("open.docx"));
        assertEquals(List.of(""), user.read("#status-protected"));
        protect("Geneva 27", "Geneva 27");
        assertEquals(
                List.of(
                        "From now on, exported files open with this password only. Send it"
                                + " separately from the file."),
                user.read("#notice"));
        assertEquals(List.of("Exports protected"), user.read("#status-protected"));
        assertEquals("Geneva 27", exportedWith("locked.docx"));
        assertEquals(
                List.of("Exported locked.docx. It opens with the password only."),
                user.read("#notice"));
        protect("", "");
        assertEquals(List.of("Exported files open without a password."), user.read("#notice"));
        assertNull(exportedWith("open-again.docx"));
    }

    @Test
    void a_slip_in_one_of_the_two_is_told_and_nothing_changes() {
        protect("Geneva", "Genava");
        assertTrue(user.read("#popup-problem").getFirst().startsWith("The two passwords differ."));
        user.press(KeyCode.ESCAPE);
        assertNull(exportedWith("open.docx"));
    }

    @Test
    void a_password_too_long_for_word_is_refused() {
        String longest = "x".repeat(256);
        assertEquals(
                "A password has at least one character and at most 255.",
                window.windowModel.exports().protect(longest, longest, window.model.sentences()));
    }
}
