package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.text.ChangeSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A negotiator with hands on the keyboard: proposing, taking sides, lifting, in three languages.
 */
class NegotiationStoryTest extends Story {
    private static final Path FILE = Path.of("statement.travaux");
    private static final int PP1 = 3;
    private static final int PP4 = 7;

    /** Puts the caret into a paragraph and selects words there with the keyboard. */
    private void select(int paragraph, Language language, String words) {
        int start = user.text(paragraph, language).indexOf(words);
        assertTrue(start >= 0, words);
        user.put(paragraph, language, start);
        for (int i = 0; i < words.length(); i++) {
            user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        }
    }

    private void propose(String delegation, String words) {
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        user.type(delegation);
        user.press(KeyCode.TAB);
        user.type(words);
        user.press(KeyCode.ENTER);
    }

    private void position(String typed) {
        user.press(KeyCode.CONTROL, KeyCode.T);
        user.type(typed);
        user.press(KeyCode.ENTER);
    }

    @Test
    void propose_as_kazakhstan_china_is_against_and_the_draft_comes_back_from_the_file() {
        String before = user.text(PP1, Language.ENGLISH);
        Draft first = user.draft();
        select(PP1, Language.ENGLISH, "adopted");
        propose("kaz", "endorsed");
        String proposed = before.replace("adopted", "[adopted] (-KAZ) [endorsed] (+KAZ)");
        assertEquals(proposed, user.text(PP1, Language.ENGLISH));
        assertTrue(
                user.text(PP1, Language.RUSSIAN)
                        .contains("[{en = adopted}] (-KAZ) [{en: endorsed}] (+KAZ)"));
        assertTrue(
                user.text(PP1, Language.KAZAKH)
                        .contains("[{en = adopted}] (-KAZ) [{en: endorsed}] (+KAZ)"));
        assertEquals(List.of("Open point in PP1"), user.read(".panel-title"));
        assertEquals(proposed.indexOf(" (+KAZ)") + " (+KAZ)".length(), user.caret().offset());
        position("Китай -");
        assertTrue(user.text(PP1, Language.ENGLISH).contains("[endorsed] (+KAZ; -CHN)"));
        assertTrue(user.text(PP1, Language.RUSSIAN).contains("[{en: endorsed}] (+KAZ; -CHN)"));
        assertTrue(user.read(".chip").contains("− CHN"));
        Draft last = user.draft();
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(proposed, user.text(PP1, Language.ENGLISH));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, user.draft());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(last, user.draft());
        window.dialogs.answer = FILE;
        user.press(KeyCode.CONTROL, KeyCode.S);
        Draft saved = Objects.requireNonNull(window.files.drafts.get(FILE));
        assertEquals(1, saved.revisions().size());
        assertEquals(last.withRevisions(saved.revisions()), saved);
        user.run(() -> window.show(saved));
        assertEquals(saved, user.draft());
    }

    @Test
    void what_will_be_written_is_shown_before_it_is() {
        select(PP1, Language.ENGLISH, "adopted");
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        user.type("viet");
        user.press(KeyCode.TAB);
        assertTrue(user.read("#preview").getFirst().contains("was [adopted] (-VNM) [A/RES"));
        user.type("accepted");
        assertTrue(user.read("#preview").getFirst().contains("[adopted] (-VNM) [accepted] (+VNM)"));
        user.press(KeyCode.ESCAPE);
        assertEquals(sample.texts(Language.ENGLISH), user.draft().texts(Language.ENGLISH));
        user.type("x");
        assertFalse(user.text(PP1, Language.ENGLISH).contains("adopted"));
    }

    @Test
    void whoever_spoke_last_is_asked_for_only_the_words() {
        select(PP1, Language.ENGLISH, "adopted");
        propose("UZB", "");
        assertTrue(user.text(PP1, Language.ENGLISH).contains("[adopted] (-UZB) "));
        user.put(PP1, Language.ENGLISH, 0);
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        user.type("Again");
        user.press(KeyCode.ENTER);
        assertTrue(user.text(PP1, Language.ENGLISH).startsWith("[Again] (+UZB) Recalling"));
    }

    @Test
    void a_position_is_taken_changed_and_lifted_in_every_language() {
        user.press(KeyCode.F8);
        position("+Uzbekistan");
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH)) {
            assertTrue(user.text(PP2, language).contains("(-TUR; +UZB)"), language::tag);
        }
        position("UZB -");
        assertTrue(user.text(PP2, Language.KAZAKH).contains("(-TUR, UZB)"));
        position("ISR t");
        assertTrue(user.text(PP2, Language.ENGLISH).contains("(IRN, ISR tcb)"));
        assertTrue(user.text(PP2, Language.RUSSIAN).contains("(IRN, ISR вернётся)"));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        user.type("israel");
        user.press(KeyCode.ENTER);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        user.type("uzb");
        user.press(KeyCode.ENTER);
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH)) {
            assertEquals(sample.texts(language).get(PP2), user.text(PP2, language));
        }
    }

    @Test
    void alternatives_come_and_go_from_the_keyboard_and_in_the_panel() {
        user.press(KeyCode.F8);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        user.type("EU");
        user.press(KeyCode.TAB);
        user.type("fair use");
        user.press(KeyCode.ENTER);
        assertTrue(
                user.text(PP2, Language.ENGLISH)
                        .contains("(+TUR, CHN) [fair use] (+EU) (IRN tcb)"));
        assertTrue(user.text(PP2, Language.RUSSIAN).contains("[{en: fair use}] (+EU) (IRN"));
        assertTrue(user.read(".card-title").contains("Alternative 3"));
        user.fire("#choice-remove-2");
        assertEquals(sample.texts(Language.ENGLISH).get(PP2), user.text(PP2, Language.ENGLISH));
        user.fire("#choice-split-0");
        assertTrue(user.text(PP2, Language.KAZAKH).contains("(-TUR) \u2060["));
        user.fire("#choice-join");
        assertEquals(sample.texts(Language.KAZAKH).get(PP2), user.text(PP2, Language.KAZAKH));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertTrue(user.text(PP2, Language.ENGLISH).contains("(-TUR) \u2060["));
    }

    @Test
    void a_chip_lifts_its_position() {
        user.press(KeyCode.F8);
        user.fire(".chip-lift");
        assertFalse(user.text(PP2, Language.ENGLISH).contains("(-TUR)"));
        assertFalse(user.text(PP2, Language.RUSSIAN).contains("(-TUR)"));
    }

    @Test
    void where_a_language_differs_that_is_told() {
        user.click("PP2", Language.RUSSIAN);
        String russian = user.text(PP4, Language.RUSSIAN);
        user.put(PP4, Language.RUSSIAN, 0);
        user.run(
                () ->
                        window.model
                                .session()
                                .edit(
                                        new Place(PP4, Language.RUSSIAN, 0),
                                        ChangeSet.between(
                                                russian, russian.replaceAll("\\[.*\\)\\s", " "))));
        int at = user.text(PP4, Language.ENGLISH).indexOf("energy");
        user.put(PP4, Language.ENGLISH, at);
        position("AFG +");
        assertTrue(user.text(PP4, Language.ENGLISH).contains("(+KGZ, TJK, AFG; -UZB)"));
        assertEquals(
                List.of(
                        "Not done in Russian: There is no open point here, or none that"
                                + " corresponds."),
                user.read("#notice"));
    }

    @Test
    void a_bracket_is_marked_as_what_it_is() {
        int at = user.text(PP1, Language.ENGLISH).indexOf("[A/RES");
        user.put(PP1, Language.ENGLISH, at + 2);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        user.type("contested");
        user.press(KeyCode.ENTER);
        assertTrue(user.text(PP1, Language.ENGLISH).contains("[\u2060A/RES/70/1]"));
        assertTrue(user.text(PP1, Language.RUSSIAN).contains("[\u2060A/RES/70/1]"));
        assertEquals(List.of("Open point in PP1"), user.read(".panel-title"));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        user.type("citation");
        user.press(KeyCode.ENTER);
        assertEquals(sample.texts(Language.RUSSIAN).get(PP1), user.text(PP1, Language.RUSSIAN));
    }
}
