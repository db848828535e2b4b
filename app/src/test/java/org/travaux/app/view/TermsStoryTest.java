package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A translator looks up what things are called. */
class TermsStoryTest extends Story {
    @TempDir private static Path folder;

    @Override
    public void start(Stage stage) {
        window = Window.withoutDictionaries("en", folder.resolve("words.txt"));
        window.open(stage, TestDrafts.row("The Security Council", "Совет Европы", ""));
    }

    private List<String> remarks() {
        return user.on(
                () ->
                        window.model.session().text(0, Language.ENGLISH).diagnostics().stream()
                                .map(found -> found.code().id())
                                .toList());
    }

    @Test
    void the_terms_of_the_paragraph_are_shown_and_put_into_the_text() {
        user.on(
                () -> {
                    window.model.placeCaret(new Place(0, Language.RUSSIAN, 0));
                    return true;
                });
        user.pressAfterChord(KeyCode.G);
        assertEquals(
                "Security Council  ·  Совет Безопасности  ·  Қауіпсіздік Кеңесі",
                user.read("#picker-list .offer-text").getFirst());
        user.press(KeyCode.ENTER);
        assertEquals("Совет Безопасности Совет Европы", user.text(0, Language.RUSSIAN));
        assertEquals(List.of(), remarks());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Совет Европы", user.text(0, Language.RUSSIAN));
        assertEquals(List.of("term-missing"), remarks());
    }

    @Test
    void a_missing_counterpart_is_reached_and_can_be_meant_so() {
        user.press(KeyCode.CONTROL, KeyCode.F7);
        assertEquals(new Place(0, Language.ENGLISH, 4), user.caret());
        user.press(KeyCode.ALT, KeyCode.ENTER);
        assertTrue(
                user.read("#finding")
                        .getFirst()
                        .startsWith("“Security Council” has the equivalent “Совет Безопасности”"));
        user.press(KeyCode.ENTER);
        assertEquals(List.of(), remarks());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("term-missing"), remarks());
    }

    @Test
    void a_term_base_that_is_none_is_told_in_a_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("terms.tbx"), "no terms");
        user.on(
                () -> {
                    window.settings.change(
                            now -> now.withChecks(now.checks().withTerms(file.toString())));
                    return true;
                });
        assertTrue(
                Objects.requireNonNull(user.on(() -> window.model.noticeProperty().get()))
                        .sentence()
                        .contains("is not a term base in TBX"));
        assertEquals(List.of("term-missing"), remarks());
    }
}
