package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.session.Place;
import org.travaux.app.view.actions.FixedKeys;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.List;

/** Going to a paragraph, asking for an action, looking up a key. */
class WayfindingStoryTest extends Story {
    private List<String> offers() {
        return user.on(
                () ->
                        window.window.scene().getRoot().lookupAll("#picker-list").stream()
                                .map(ListView.class::cast)
                                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                                .map(Offer.class::cast)
                                .map(Offer::text)
                                .toList());
    }

    private boolean overlayShows() {
        return user.on(
                () ->
                        window.window.scene().getRoot().lookupAll(".overlay").stream()
                                .anyMatch(Node::isVisible));
    }

    private Node focusOwner() {
        return user.on(() -> window.window.scene().getFocusOwner());
    }

    @Test
    void a_paragraph_is_gone_to_by_its_name_and_typing_goes_on_there() {
        user.click("PP1", Language.RUSSIAN);
        user.press(KeyCode.CONTROL, KeyCode.G);
        assertEquals(sample.paragraphs().size(), offers().size());
        user.type("pp2");
        assertTrue(offers().getFirst().startsWith("PP2 "), offers()::toString);
        user.press(KeyCode.ENTER);
        assertFalse(overlayShows());
        assertEquals(new Place(PP2, Language.RUSSIAN, 0), user.caret());
        user.type("Реки ");
        assertTrue(user.text(PP2, Language.RUSSIAN).startsWith("Реки "));
    }

    @Test
    void escape_leads_back_to_the_text_with_nothing_changed() {
        user.click("PP1", Language.ENGLISH);
        Node text = focusOwner();
        user.press(KeyCode.CONTROL, KeyCode.G);
        user.type("no such paragraph");
        assertEquals(List.of("There is no such paragraph."), user.read(".picker-nothing"));
        user.press(KeyCode.ENTER);
        assertTrue(overlayShows());
        user.press(KeyCode.ESCAPE);
        assertFalse(overlayShows());
        assertEquals(text, focusOwner());
        assertEquals(new Place(PP2 - 1, Language.ENGLISH, 0), user.caret());
        assertEquals(sample.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
    }

    @Test
    void an_action_is_found_by_its_words_or_its_english_name_and_done() {
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertEquals(window.window.actions().all().size(), offers().size());
        user.type("theme dark");
        assertEquals(List.of("View: Dark theme"), offers());
        user.press(KeyCode.ENTER);
        assertTrue(user.on(() -> window.appearance.darkProperty().get()));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.type("zoom-in");
        user.press(KeyCode.ENTER);
        assertTrue(user.on(() -> window.appearance.zoomProperty().get()) > 1);
    }

    @Test
    void the_palette_is_walked_with_the_arrows_and_does_nothing_that_is_not_possible() {
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.type("points: open");
        assertEquals(
                List.of("Open points: Next open point", "Open points: Previous open point"),
                offers());
        user.press(KeyCode.DOWN);
        user.press(KeyCode.UP);
        user.press(KeyCode.ENTER);
        assertEquals(PP2, user.caret().paragraph());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.type("undo");
        user.press(KeyCode.ENTER);
        assertTrue(overlayShows(), "nothing can be undone");
        assertEquals(sample.texts(Language.ENGLISH).get(PP2), user.text(PP2, Language.ENGLISH));
    }

    @Test
    void actions_and_keys_are_asked_for_where_there_is_no_draft_yet() {
        user.run(() -> window.openDrafts.blank());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.type("dark theme");
        assertEquals(List.of("View: Dark theme"), user.read(".offer-text"));
        user.press(KeyCode.ENTER);
        assertTrue(user.on(() -> window.appearance.darkProperty().get()));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F1);
        assertFalse(user.read(".keys-key").isEmpty());
    }

    @Test
    void every_key_stands_on_the_page_of_keys() {
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F1);
        List<String> keys = user.read(".keys-key");
        int fixed = FixedKeys.ALL.stream().mapToInt(place -> place.keys().size()).sum();
        assertEquals(window.window.actions().all().size() + fixed, keys.size());
        assertTrue(keys.contains("Ctrl+Shift+P"), keys::toString);
        user.press(KeyCode.ESCAPE);
        assertFalse(overlayShows());
    }

    @Test
    void words_typed_in_a_field_are_undone_in_the_field_and_not_in_the_draft() {
        user.click("PP1", Language.ENGLISH);
        user.type("x");
        String text = user.text(PP2 - 1, Language.ENGLISH);
        user.press(KeyCode.CONTROL, KeyCode.G);
        user.type("pp");
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(text, user.text(PP2 - 1, Language.ENGLISH));
    }

    @Test
    void a_disagreement_between_languages_is_gone_to_and_said() {
        user.press(KeyCode.F7);
        assertEquals(
                List.of("The language versions agree in all open points and positions."),
                user.read("#notice"));
        user.put(PP2, Language.RUSSIAN, 0);
        user.type("[новое] (-KAZ) ");
        user.put(0, Language.RUSSIAN, 0);
        user.press(KeyCode.F7);
        assertEquals(new Place(PP2, Language.RUSSIAN, 0), user.caret());
        assertEquals(
                List.of("PP2: Russian has an open point that English does not have."),
                user.read("#notice"));
        user.press(KeyCode.SHIFT, KeyCode.F7);
        assertEquals(PP2, user.caret().paragraph());
    }

    @Test
    void the_choices_of_one_delegation_are_gone_through_until_all_are_wanted_again() {
        user.press(KeyCode.CONTROL, KeyCode.F8);
        user.type("китай");
        assertEquals("CHN   China", offers().getFirst());
        user.press(KeyCode.ENTER);
        List<Place> gone = new ArrayList<>();
        while (!gone.contains(user.caret())) {
            gone.add(user.caret());
            user.press(KeyCode.F8);
        }
        assertEquals(4, gone.size());
        assertTrue(user.text(gone.getFirst().paragraph(), Language.ENGLISH).contains("CHN"));
        assertEquals(
                List.of(
                        "Only points that China keeps open: "
                                + gone.size()
                                + ". F8 goes to the next one."),
                user.read("#holder-said"));
        user.press(KeyCode.SHIFT, KeyCode.F8);
        assertEquals(gone.getLast(), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.F8);
        assertEquals("Show all open points again", offers().getFirst());
        user.press(KeyCode.ENTER);
        assertEquals(List.of(), user.read("#holder-said"));
    }
}
