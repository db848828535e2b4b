package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;

import java.util.List;

/** What the secretariat does when something has been agreed, on the sample statement. */
class SettleStoryTest extends Story {
    private String text(Language language) {
        return user.text(PP2, language);
    }

    @Test
    void the_alternative_under_the_caret_is_adopted_in_all_languages_by_key() {
        user.press(KeyCode.F8);
        user.pressAfterChord(KeyCode.A);
        for (Language language : sample.languages()) {
            assertFalse(text(language).contains("["), text(language));
        }
        assertTrue(text(Language.ENGLISH).contains("equitable and reasonable utilization of"));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(sample.texts(Language.RUSSIAN).get(PP2), text(Language.RUSSIAN));
        assertEquals(sample.texts(Language.ENGLISH).get(PP2), text(Language.ENGLISH));
    }

    @Test
    void the_second_alternative_is_adopted_with_its_button() {
        user.press(KeyCode.F8);
        user.clickOn("#choice-adopt-1");
        assertTrue(text(Language.ENGLISH).contains("principle of equitable and optimal"));
        assertFalse(text(Language.KAZAKH).contains("["), text(Language.KAZAKH));
    }

    @Test
    void other_words_are_agreed_with_a_field_for_each_language() {
        user.press(KeyCode.F8);
        user.pressAfterChord(KeyCode.W);
        user.type("fair use");
        user.press(KeyCode.ENTER);
        assertTrue(
                user.read("#popup-problem").getFirst().contains("Give the wording in"),
                () -> user.read("#popup-problem").toString());
        user.press(KeyCode.TAB);
        user.type("справедливого пользования");
        user.press(KeyCode.TAB);
        user.type("әділ пайдалану");
        user.press(KeyCode.ENTER);
        assertTrue(text(Language.ENGLISH).contains("principle of fair use of shared"));
        assertTrue(text(Language.RUSSIAN).contains("справедливого пользования общих"));
        assertTrue(text(Language.KAZAKH).contains("әділ пайдалану"));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(sample.texts(Language.KAZAKH).get(PP2), text(Language.KAZAKH));
    }

    @Test
    void each_sentence_is_seen_as_it_would_read_while_its_words_are_typed() {
        user.press(KeyCode.F8);
        user.pressAfterChord(KeyCode.W);
        assertEquals(List.of(), user.read("#preview-en"));
        user.type("fair use");
        String english = user.read("#preview-en").getFirst();
        assertTrue(english.contains("principle of fair use of shared water"), english);
        assertEquals(List.of(), user.read("#preview-ru"));
        user.press(KeyCode.TAB);
        user.type("справедливого пользования");
        String russian = user.read("#preview-ru").getFirst();
        assertTrue(russian.contains("справедливого пользования общих"), russian);
        user.press(KeyCode.CONTROL, KeyCode.A);
        user.press(KeyCode.DELETE);
        assertEquals(List.of(), user.read("#preview-ru"));
        assertEquals(sample.texts(Language.ENGLISH).get(PP2), text(Language.ENGLISH));
    }

    @Test
    void a_paragraph_in_which_something_was_settled_is_marked() {
        assertEquals(List.of(), user.read(".settled"));
        user.press(KeyCode.F8);
        user.pressAfterChord(KeyCode.A);
        assertEquals(List.of("✓"), user.read(".settled"));
        String said =
                user.on(
                        () ->
                                user.rows().stream()
                                        .map(row -> row.lookup(".gutter"))
                                        .filter(each -> each.lookup(".settled").isVisible())
                                        .findFirst()
                                        .orElseThrow()
                                        .getAccessibleText());
        assertTrue(said.contains("1 point settled here (“Settled text…” lists them)"), said);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), user.read(".settled"));
    }
}
