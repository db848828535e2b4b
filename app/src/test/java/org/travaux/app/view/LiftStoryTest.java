package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.util.List;

/** What stands on a whole paragraph or a bracket over several is lifted where it is shown. */
class LiftStoryTest extends Story {
    @Override
    Draft draft() {
        return Draft.of(
                "cica",
                List.of(Language.ENGLISH, Language.RUSSIAN),
                List.of(
                        TestDrafts.operative(
                                "OP1",
                                "We meet (JPN reserves; KAZ tcb)",
                                "Мы встречаемся (Япония reserves; KAZ tcb)"),
                        TestDrafts.operative(
                                "OP2",
                                "We [ask] (+KAZ) [urge] all (JPN reserves)",
                                "Мы [просим] (+KAZ) [призываем] всех (JPN reserves)"),
                        TestDrafts.operative("OP3", "[We [still] meet.", "[Мы [ещё] встречаемся."),
                        TestDrafts.operative(
                                "OP4", "We thank all.] (-CHN)", "Мы благодарим всех.] (-CHN)")));
    }

    @Test
    void a_position_on_the_paragraph_is_lifted_by_its_chip_in_every_language() {
        user.put(0, Language.ENGLISH, 2);
        assertTrue(user.finds("#on-paragraph"));
        user.fire("#on-paragraph .chip-lift");
        assertEquals("We meet (KAZ tcb)", user.text(0, Language.ENGLISH));
        assertEquals("Мы встречаемся (KAZ tcb)", user.text(0, Language.RUSSIAN));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We meet (JPN reserves; KAZ tcb)", user.text(0, Language.ENGLISH));
        assertEquals("Мы встречаемся (Япония reserves; KAZ tcb)", user.text(0, Language.RUSSIAN));
    }

    @Test
    void it_is_lifted_by_key_beside_a_choice() {
        user.put(1, Language.RUSSIAN, 4);
        assertTrue(user.finds("#on-paragraph"));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        user.type("paragraph");
        user.press(KeyCode.ENTER);
        assertEquals("We [ask] (+KAZ) [urge] all", user.text(1, Language.ENGLISH));
        assertEquals("Мы [просим] (+KAZ) [призываем] всех", user.text(1, Language.RUSSIAN));
        assertFalse(user.finds("#on-paragraph"));
    }

    @Test
    void the_line_of_what_is_missing_leads_to_where_it_is_lifted() {
        user.pressAfterChord(KeyCode.Q);
        List<String> lines = user.read(".readiness .choice-words");
        assertTrue(lines.get(0).contains("OP1 – a position on the whole paragraph: JPN"));
        user.press(KeyCode.ENTER);
        assertEquals(new Place(0, Language.ENGLISH, 9), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        user.press(KeyCode.ENTER);
        assertEquals("We meet (KAZ tcb)", user.text(0, Language.ENGLISH));
        assertEquals("Мы встречаемся (KAZ tcb)", user.text(0, Language.RUSSIAN));
    }

    @Test
    void it_is_lifted_from_the_palette() {
        user.put(0, Language.RUSSIAN, 0);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.type("withdraw a pos");
        user.press(KeyCode.ENTER);
        user.type("kaz");
        user.press(KeyCode.ENTER);
        assertEquals("We meet (JPN reserves)", user.text(0, Language.ENGLISH));
        assertEquals("Мы встречаемся (Япония reserves)", user.text(0, Language.RUSSIAN));
    }

    @Test
    void one_on_a_bracket_over_paragraphs_is_lifted_from_a_choice_inside_it() {
        user.put(2, Language.ENGLISH, 6);
        assertTrue(user.finds("#on-bracket"));
        user.fire("#on-bracket .chip-lift");
        assertEquals("We thank all.]", user.text(3, Language.ENGLISH));
        assertEquals("Мы благодарим всех.]", user.text(3, Language.RUSSIAN));
        assertFalse(user.finds("#on-bracket"));
    }
}
