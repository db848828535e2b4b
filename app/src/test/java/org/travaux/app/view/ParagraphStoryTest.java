package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;

import java.util.List;

/** What people do with whole paragraphs, on the sample statement. */
class ParagraphStoryTest extends Story {
    private List<String> labels(int from, int to) {
        return user.draft().paragraphs().subList(from, to).stream()
                .map(paragraph -> String.valueOf(paragraph.label()))
                .toList();
    }

    @Test
    void enter_splits_and_backspace_joins_again_with_every_language() {
        Place caret = new Place(PP2, Language.ENGLISH, 12);
        user.run(() -> window.model.placeCaret(caret));
        String before = user.text(PP2, Language.ENGLISH);
        user.press(KeyCode.ENTER);
        assertEquals(new Place(PP2 + 1, Language.ENGLISH, 0), user.caret());
        assertEquals(before.substring(0, 11), user.text(PP2, Language.ENGLISH));
        assertEquals(before.substring(12), user.text(PP2 + 1, Language.ENGLISH));
        assertEquals(sample.texts(Language.RUSSIAN).get(PP2), user.text(PP2, Language.RUSSIAN));
        assertEquals("", user.text(PP2 + 1, Language.RUSSIAN));
        assertEquals(List.of("PP2", "PP2 bis", "PP3"), labels(PP2, PP2 + 3));
        user.type("so ");
        user.press(KeyCode.HOME);
        user.press(KeyCode.BACK_SPACE);
        assertEquals(new Place(PP2, Language.ENGLISH, 12), user.caret());
        assertEquals(
                before.substring(0, 12) + "so " + before.substring(12),
                user.text(PP2, Language.ENGLISH));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(sample.paragraphs(), user.draft().paragraphs());
        assertEquals(caret, user.caret());
    }

    @Test
    void delete_at_the_end_brings_up_the_next_paragraph() {
        int end = user.text(PP2, Language.KAZAKH).length();
        user.put(PP2, Language.KAZAKH, end);
        user.press(KeyCode.DELETE);
        for (Language language : sample.languages()) {
            assertEquals(
                    sample.texts(language).get(PP2) + " " + sample.texts(language).get(PP2 + 1),
                    user.text(PP2, language));
        }
        assertEquals(sample.paragraphs().size() - 1, user.draft().paragraphs().size());
        assertEquals(new Place(PP2, Language.KAZAKH, end), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(sample.paragraphs(), user.draft().paragraphs());
    }

    @Test
    void a_paragraph_moves_with_its_languages_and_the_caret_stays_in_it() {
        user.click("PP2", Language.RUSSIAN);
        user.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of("PP1", "PP3", "PP2"), labels(PP2 - 1, PP2 + 2));
        assertEquals(sample.paragraphs().get(PP2), user.draft().paragraphs().get(PP2 + 1));
        assertEquals(new Place(PP2 + 1, Language.RUSSIAN, 0), user.caret());
        user.type("и ");
        assertTrue(user.text(PP2 + 1, Language.RUSSIAN).startsWith("и "));
        user.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        user.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertEquals(List.of("PP2", "PP1", "PP3"), labels(PP2 - 1, PP2 + 2));
        for (int i = 0; i < 4; i++) {
            user.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(sample.paragraphs(), user.draft().paragraphs());
    }

    @Test
    void an_inserted_paragraph_is_bis_until_all_are_numbered_anew() {
        user.click("PP2", Language.ENGLISH);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        user.type("Deeply worried,");
        assertEquals(List.of("PP2", "PP2 bis", "PP3", "PP3 bis"), labels(PP2, PP2 + 4));
        assertEquals("Deeply worried,", user.text(PP2 + 1, Language.ENGLISH));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        user.press(KeyCode.ENTER);
        assertEquals(List.of("PP2", "PP3", "PP4", "PP5"), labels(PP2, PP2 + 4));
        assertEquals(new Place(PP2 + 1, Language.ENGLISH, 15), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("PP2", "PP2 bis", "PP3", "PP3 bis"), labels(PP2, PP2 + 4));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        assertEquals(sample.paragraphs(), user.draft().paragraphs());
    }

    @Test
    void rows_are_left_by_key_from_wherever_in_the_text() {
        user.put(PP2, Language.ENGLISH, 40);
        user.press(KeyCode.CONTROL, KeyCode.DOWN);
        assertEquals(new Place(PP2 + 1, Language.ENGLISH, 0), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.UP);
        assertEquals(new Place(PP2, Language.ENGLISH, 0), user.caret());
    }

    @Test
    void every_row_can_be_deleted_and_comes_back() {
        user.run(() -> window.show(TestDrafts.english("One", "Two", "Three")));
        List<Paragraph> three = user.draft().paragraphs();
        user.put(1, Language.ENGLISH, 2);
        for (int i = 0; i < 3; i++) {
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        }
        assertEquals(List.of(), user.draft().paragraphs());
        for (int i = 0; i < 3; i++) {
            user.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(three, user.draft().paragraphs());
        assertEquals(new Place(1, Language.ENGLISH, 2), user.caret());
    }
}
