package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.DiagnosticCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Somebody reads a text through for its language before it goes to the printer. */
class TypographyStoryTest extends Story {
    @Override
    public void start(Stage stage) {
        window = Window.withoutDictionaries("en", Path.of("no-such-file"));
        window.open(
                stage,
                TestDrafts.english(
                        "Preamble", "The States [shall] (+CHM) organise", "A program of work"));
    }

    private long dotted() {
        return user.on(
                () ->
                        window.window.rows().lookupAll(".dotted").stream()
                                .filter(javafx.scene.shape.Path.class::isInstance)
                                .count());
    }

    private long remarks() {
        return user.on(
                () ->
                        IntStream.range(0, 3)
                                .mapToObj(i -> window.model.session().text(i, Language.ENGLISH))
                                .flatMap(text -> text.diagnostics().stream())
                                .filter(found -> found.code().topic().isLanguage())
                                .count());
    }

    @Test
    void remarks_have_a_line_and_keys_of_their_own_and_are_put_right_in_one_step() {
        assertEquals(2, dotted());
        user.press(KeyCode.CONTROL, KeyCode.F7);
        assertEquals(new Place(1, Language.ENGLISH, 26), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.F7);
        assertEquals(new Place(2, Language.ENGLISH, 2), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F7);
        assertEquals(
                List.of("⚠ The United Nations writes “organize”. (Alt+Enter: suggested fixes)"),
                user.read("#status-most"));
        user.press(KeyCode.ALT, KeyCode.ENTER);
        assertEquals(List.of("Write “organize”"), user.read("#fixes .list-cell:filled"));
        user.press(KeyCode.ENTER);
        assertEquals("The States [shall] (+CHM) organize", user.text(1, Language.ENGLISH));
        assertEquals(1, remarks());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("The States [shall] (+CHM) organise", user.text(1, Language.ENGLISH));
    }

    @Test
    void everything_is_put_right_after_a_look_and_taken_back_with_one_key() {
        user.press(KeyCode.CONTROL, KeyCode.F7);
        user.pressAfterChord(KeyCode.F);
        assertEquals(
                List.of("UN spelling (-ize, programme): 2 places"),
                user.read("#put-right-un-spelling"));
        user.press(KeyCode.ENTER);
        assertEquals("The States [shall] (+CHM) organize", user.text(1, Language.ENGLISH));
        assertEquals("A programme of work", user.text(2, Language.ENGLISH));
        assertEquals(0, remarks());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("The States [shall] (+CHM) organise", user.text(1, Language.ENGLISH));
        assertEquals("A program of work", user.text(2, Language.ENGLISH));
    }

    @Test
    void the_key_for_findings_passes_remarks_over() {
        user.press(KeyCode.F4);
        assertEquals(new Place(1, Language.ENGLISH, 21), user.caret());
        user.press(KeyCode.F4);
        assertEquals(new Place(1, Language.ENGLISH, 21), user.caret());
    }

    @Test
    void a_rule_that_is_turned_off_in_the_settings_is_not_followed_from_then_on() {
        user.on(
                () -> {
                    window.settings.change(
                            now ->
                                    now.withChecks(
                                            now.checks()
                                                    .withRule(DiagnosticCode.UN_SPELLING, false)));
                    return true;
                });
        assertEquals(0, remarks());
        user.press(KeyCode.CONTROL, KeyCode.F7);
        assertEquals(
                "There are no proofing suggestions for this draft.",
                Objects.requireNonNull(user.on(() -> window.model.noticeProperty().get()))
                        .sentence());
    }
}
