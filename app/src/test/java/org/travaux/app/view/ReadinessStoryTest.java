package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.util.List;

/** Before the last meeting: what is missing, one after the other, until the text is ready. */
class ReadinessStoryTest extends Story {
    @Override
    Draft draft() {
        return Draft.of(
                "cica",
                List.of(Language.ENGLISH, Language.RUSSIAN),
                List.of(
                        TestDrafts.operative(
                                "OP1",
                                "We [ask] (-KAZ) [urge] all.",
                                "Мы [просим] (-KAZ) [призываем] всех."),
                        TestDrafts.operative(
                                "OP2", "We meet again.", "Мы собираемся вновь [скоро].")));
    }

    @BeforeEach
    void askWhatIsMissing() {
        user.pressAfterChord(KeyCode.Q);
    }

    private String summary() {
        return user.read("#ready-summary").getFirst();
    }

    @Test
    void each_thing_that_is_missing_leads_to_its_place_until_the_text_is_ready() {
        assertTrue(summary().startsWith("3 matters remain"), summary());
        List<String> lines = user.read(".readiness .choice-words");
        assertTrue(lines.get(0).contains("OP1 – not settled; positions: KAZ"), lines::toString);
        assertTrue(
                lines.toString().contains("OP2 – the language versions differ"), lines::toString);
        user.press(KeyCode.ENTER);
        assertEquals(new Place(0, Language.ENGLISH, 3), user.caret());
        user.pressAfterChord(KeyCode.A);
        assertTrue(summary().startsWith("2 matters remain"), summary());
        user.click("OP2", Language.RUSSIAN);
        user.press(KeyCode.END);
        user.press(KeyCode.LEFT);
        user.press(KeyCode.BACK_SPACE);
        for (int i = 0; i < "скоро".length(); i++) {
            user.press(KeyCode.LEFT);
        }
        user.press(KeyCode.BACK_SPACE);
        assertEquals("Мы собираемся вновь скоро.", user.text(1, Language.RUSSIAN));
        assertTrue(summary().startsWith("Ready to be adopted"), summary());
        user.pressAfterChord(KeyCode.Q);
        assertFalse(user.finds("#ready-summary"));
    }
}
