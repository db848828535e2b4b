package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.files.exporting.ReportOrder;
import org.travaux.app.report.ReportKind;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A secretary prepares papers on who stands where, with the keys alone. */
class ReportStoryTest extends Story {
    private static final Path OUT = Path.of("report");

    @BeforeEach
    void askForAReport() {
        window.dialogs.answer = OUT;
        user.pressAfterChord(KeyCode.B);
    }

    private ReportOrder ordered() {
        return Objects.requireNonNull(window.files.reports.get(OUT));
    }

    @Test
    void enter_is_enough_for_who_holds_what_as_a_word_document() {
        assertEquals(List.of("Report"), user.read(".popup-title"));
        user.press(KeyCode.ENTER);
        assertEquals(
                new ReportOrder(ReportKind.HOLDINGS, null, ReportFormat.DOCX, Language.ENGLISH),
                ordered());
        assertEquals(List.of("Exported report."), user.read("#notice"));
    }

    @Test
    void a_brief_on_a_delegation_in_another_language_as_a_workbook() {
        user.press(KeyCode.DOWN);
        user.press(KeyCode.TAB);
        user.type("Қытай");
        user.press(KeyCode.TAB);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.TAB);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals(
                new ReportOrder(ReportKind.DELEGATION, "CHN", ReportFormat.XLSX, Language.RUSSIAN),
                ordered());
    }

    @Test
    void what_cannot_be_protected_is_not_written_while_exports_are() {
        user.run(() -> window.windowModel.exports().protect("27", "27", window.model.sentences()));
        user.press(KeyCode.TAB);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals(
                List.of(
                        "A file of this type can't be protected by a password. Select a Word"
                                + " document or a workbook, or remove the password"
                                + " (“Protect exports with a password…”)."),
                user.read("#popup-problem"));
        assertFalse(window.files.reports.containsKey(OUT));
    }

    @Test
    void a_brief_on_nobody_is_a_sentence_in_the_form() {
        user.press(KeyCode.DOWN);
        user.press(KeyCode.TAB);
        user.type("Atlantis");
        user.press(KeyCode.ENTER);
        assertEquals(List.of("No delegation of that name is known."), user.read("#popup-problem"));
        user.press(KeyCode.ESCAPE);
        assertFalse(window.files.reports.containsKey(OUT));
    }
}
