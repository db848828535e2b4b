package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.AdoptedSymbol;
import org.travaux.markup.draft.records.Adoption;

import java.util.List;
import java.util.Objects;

/** Labels, the symbol and positions, answered from the list of what is missing. */
class AdoptionStoryTest extends Story {
    @Override
    Draft draft() {
        return Draft.of(
                        "cica",
                        List.of(Language.ENGLISH, Language.RUSSIAN),
                        List.of(
                                TestDrafts.operative("OP1", "We meet.", "Мы встречаемся."),
                                TestDrafts.operative(
                                        "OP3",
                                        "As in paragraph 4 and the fourth paragraph.",
                                        "Как в пункте 4 и в четвёртом пункте."),
                                TestDrafts.operative(
                                        "OP4",
                                        "We thank (JPN reserves).",
                                        "Мы благодарим (JPN reserves)."),
                                TestDrafts.operative("OP4 bis", "We part.", "Мы расстаёмся.")))
                .withSymbol("AC/2027/DRAFT/1/Rev.2");
    }

    @BeforeEach
    void askWhatIsMissing() {
        user.pressAfterChord(KeyCode.Q);
    }

    private List<String> lines() {
        return user.read(".readiness .choice-words");
    }

    private List<String> labels() {
        return user.draft().paragraphs().stream()
                .map(each -> String.valueOf(each.label()))
                .toList();
    }

    @Test
    void what_is_asked_stands_in_the_list() {
        assertEquals(
                List.of(
                        "“AC/2027/DRAFT/1/Rev.2” is a draft symbol",
                        "OP3 – comes right after OP1: a number is missing",
                        "OP4 – a position on the whole paragraph: JPN",
                        "OP4 bis – was inserted between others"),
                lines());
    }

    @Test
    void a_symbol_is_given_and_taken_back() {
        user.press(KeyCode.ENTER);
        user.type("AC/2027/7");
        user.press(KeyCode.ENTER);
        AdoptedSymbol given = Objects.requireNonNull(user.draft().adoption().symbol(), "no symbol");
        assertEquals("AC/2027/7", given.symbol());
        assertEquals("AC/2027/DRAFT/1/Rev.2", user.draft().symbol());
        assertFalse(lines().toString().contains("symbol"), lines()::toString);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Adoption.NONE, user.draft().adoption());
        assertTrue(lines().getFirst().contains("symbol"), lines()::toString);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertFalse(lines().toString().contains("symbol"), lines()::toString);
    }

    @Test
    void labels_are_counted_anew_as_one_step_and_what_names_them_is_looked_at() {
        user.press(KeyCode.DOWN);
        user.press(KeyCode.SPACE);
        assertTrue(user.read("#renumber-labels .list-cell").contains("OP4 bis → OP4"));
        user.press(KeyCode.ENTER);
        assertEquals(List.of("OP1", "OP2", "OP3", "OP4"), labels());
        assertEquals("As in paragraph 3 and the fourth paragraph.", user.text(1, Language.ENGLISH));
        assertTrue(
                lines().toString().contains("OP2 – “fourth paragraph” may refer to a paragraph"),
                lines()::toString);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("OP1", "OP3", "OP4", "OP4 bis"), labels());
        assertEquals(Adoption.NONE, user.draft().adoption());
    }

    @Test
    void words_that_name_a_paragraph_are_gone_to_and_stay() {
        user.pressAfterChord(KeyCode.N);
        user.press(KeyCode.ENTER);
        user.run(() -> ready().getSelectionModel().select(1));
        user.run(() -> ready().requestFocus());
        user.press(KeyCode.ENTER);
        assertEquals(new Place(1, Language.RUSSIAN, 19), user.caret());
        user.run(() -> ready().requestFocus());
        user.press(KeyCode.SPACE);
        assertEquals(1, user.draft().adoption().toLookAt().size());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, user.draft().adoption().toLookAt().size());
    }

    @Test
    void labels_are_kept_and_a_position_is_lifted_from_the_list() {
        user.pressAfterChord(KeyCode.N);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertNotNull(user.draft().adoption().labels());
        assertEquals(2, lines().size(), lines()::toString);
        user.run(() -> ready().getSelectionModel().select(1));
        user.run(() -> ready().requestFocus());
        user.press(KeyCode.SPACE);
        assertEquals("We thank.", user.text(2, Language.ENGLISH));
        assertEquals("Мы благодарим.", user.text(2, Language.RUSSIAN));
        assertEquals(1, lines().size(), lines()::toString);
    }

    private ListView<?> ready() {
        return (ListView<?>) user.find("#missing");
    }
}
