package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.util.List;

/** A choice is settled when it is certain which alternatives belong together. */
class PairingStoryTest extends Story {
    private static final String ENGLISH = "We [encourage] (-CHN) [urge] all States";
    private static final String RUSSIAN =
            "Мы [призываем] [настоятельно призываем] (-КНР) все государства";
    private static final String KAZAKH =
            "Біз барлық мемлекеттерді [шақырамыз] (-ҚХР) [табандылықпен шақырамыз]";

    @Override
    Draft draft() {
        return TestDrafts.row(ENGLISH, RUSSIAN, KAZAKH);
    }

    private List<String> texts() {
        return List.of(
                user.text(0, Language.ENGLISH),
                user.text(0, Language.RUSSIAN),
                user.text(0, Language.KAZAKH));
    }

    @Test
    void nothing_is_settled_until_a_person_has_said_what_belongs_together() {
        user.put(0, Language.ENGLISH, 5);
        user.clickOn("#choice-adopt-1");
        assertEquals(List.of(ENGLISH, RUSSIAN, KAZAKH), texts());
        assertTrue(user.finds("#pairing"));
        assertTrue(
                user.read("#pairing .button")
                        .contains("encourage = призываем; urge = настоятельно призываем"),
                () -> user.read("#pairing .button").toString());
    }

    @Test
    void what_was_said_in_the_panel_is_kept_and_the_choice_is_settled_by_it() {
        user.put(0, Language.ENGLISH, 5);
        user.clickOn("#pair-0");
        assertFalse(user.finds("#pairing"));
        assertTrue(user.draft().paragraphs().getFirst().choices().getFirst().confirmed());
        user.clickOn("#choice-adopt-1");
        assertEquals(
                List.of(
                        "We urge all States",
                        "Мы настоятельно призываем все государства",
                        "Біз барлық мемлекеттерді табандылықпен шақырамыз"),
                texts());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(ENGLISH, RUSSIAN, KAZAKH), texts());
        assertTrue(user.finds("#pairing"));
    }

    @Test
    void the_other_languages_are_shown_as_they_would_read_with_what_belongs_together() {
        user.put(0, Language.RUSSIAN, 5);
        user.clickOn("#pair-0");
        List<String> shown = user.read(".other-languages .label");
        assertTrue(shown.contains("We encourage all States"), shown::toString);
    }
}
