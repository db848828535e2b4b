package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.app.session.Place;
import org.travaux.app.settings.ChosenKeys;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.data.Language;

import java.util.List;
import java.util.stream.Collectors;

/** An officer in a hurry looks up how something is done, and does it. */
class GuideStoryTest extends Story {
    private GuidePage page() {
        return (GuidePage) user.on(() -> ((ComboBox<?>) user.find("#guide-page")).getValue());
    }

    private boolean isOpen() {
        return user.finds(".guide-pane");
    }

    private String text() {
        return user.on(
                () ->
                        user.find(".guide-text").lookupAll("TextFlow").stream()
                                .map(Node::getAccessibleText)
                                .collect(Collectors.joining()));
    }

    private Node focusOwner() {
        return user.on(() -> window.window.scene().getFocusOwner());
    }

    private void perform(ActionId id) {
        user.run(() -> window.window.actions().get(id).perform());
    }

    private int foundLines() {
        return user.on(() -> ((ListView<?>) user.find("#guide-found")).getItems().size());
    }

    @Test
    void it_opens_at_the_page_for_the_bracket_and_escape_leads_back_to_the_letter() {
        user.put(PP2, Language.ENGLISH, 0);
        user.press(KeyCode.F8);
        Place caret = user.caret();
        user.run(() -> window.window.rows().focusText());
        Node text = focusOwner();
        user.press(KeyCode.F1);
        assertEquals(GuidePage.NEGOTIATING, page());
        assertEquals(List.of("Guide"), user.read(".guide-pane .panel-title"));
        assertTrue(text().contains("Negotiate → Propose… (Ctrl+Enter)"), this::text);
        user.press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(text, focusOwner());
        assertEquals(caret, user.caret());
    }

    @Test
    void each_thing_in_front_has_its_page() {
        user.put(0, Language.ENGLISH, 0);
        assertEquals(GuidePage.WRITING, asked());
        perform(ActionId.POSITIONS_BY_DELEGATION);
        assertEquals(GuidePage.REVIEWING, asked());
        perform(ActionId.POSITIONS_BY_DELEGATION);
        perform(ActionId.READINESS);
        assertEquals(GuidePage.SETTLING, asked());
        perform(ActionId.OPEN_POINTS);
        assertEquals(GuidePage.REVIEWING, asked());
        perform(ActionId.OPEN_POINTS);
        perform(ActionId.FIND);
        assertEquals(GuidePage.WRITING, asked());
        perform(ActionId.SETTINGS);
        assertEquals(GuidePage.KEYS, asked());
        perform(ActionId.SETTINGS);
        perform(ActionId.TOUR);
        assertEquals(GuidePage.FIRST_MINUTES, asked());
    }

    @Test
    void before_there_is_a_draft_it_tells_of_the_first_minutes() {
        user.run(() -> window.openDrafts.blank());
        assertEquals(GuidePage.FIRST_MINUTES, asked());
    }

    /** The page that F1 opens now; the guide is closed again. */
    private GuidePage asked() {
        user.press(KeyCode.F1);
        GuidePage page = page();
        user.press(KeyCode.F1);
        assertFalse(isOpen());
        return page;
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionId.class,
            names = {"PROPOSE", "AGREE_OTHER_WORDING", "PROTECT", "RENUMBER", "EXPORT_REPORT"})
    void what_is_open_over_the_draft_has_its_page_and_stays(ActionId action) {
        user.put(PP2, Language.ENGLISH, 0);
        user.press(KeyCode.F8);
        perform(action);
        Node field = focusOwner();
        user.press(KeyCode.F1);
        GuidePage expected =
                switch (action) {
                    case PROPOSE -> GuidePage.NEGOTIATING;
                    case PROTECT -> GuidePage.WORD;
                    case EXPORT_REPORT -> GuidePage.REVIEWING;
                    default -> GuidePage.SETTLING;
                };
        assertEquals(expected, page());
        assertTrue(user.on(() -> field.getScene() != null), "the form is still there");
        user.press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(field, focusOwner());
        user.press(KeyCode.ESCAPE);
        assertTrue(user.on(() -> field.getScene() == null), "now the form is closed");
    }

    @Test
    void the_copies_that_are_compiled_wait_while_it_is_read() {
        user.run(() -> window.show(Window.sample("compilation/base")));
        window.dialogs.texts = Samples.COPIES;
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        user.press(KeyCode.F1);
        assertEquals(GuidePage.COMPILING, page());
        user.clickOn("#compile-read");
        assertTrue(user.finds("#proposals"));
        assertTrue(isOpen());
    }

    @Test
    void words_are_found_on_all_pages_and_enter_goes_there() {
        user.put(PP2, Language.ENGLISH, 3);
        user.press(KeyCode.F1);
        user.type("PASSWORD");
        assertTrue(foundLines() > 1);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.UP);
        user.press(KeyCode.ENTER);
        assertEquals(GuidePage.WORD, page());
        assertTrue(user.finds(".guide-found"), "the passage is marked");
        assertTrue(
                user.on(() -> ((ScrollPane) user.find("#guide-text")).getVvalue()) > 0,
                "and in sight");
        user.fire("#guide-back");
        assertEquals(GuidePage.WRITING, page());
        user.type("zzz");
        assertEquals(0, foundLines());
        assertEquals(1, user.read("#guide-none").size());
        user.press(KeyCode.ESCAPE);
        user.type("x");
        assertEquals(4, user.caret().offset(), "typing goes on in the draft");
    }

    @Test
    void arrows_in_the_field_scroll_the_page() {
        user.press(KeyCode.F1);
        user.press(KeyCode.PAGE_DOWN);
        double down = user.on(() -> ((ScrollPane) user.find("#guide-text")).getVvalue());
        assertTrue(down > 0);
        user.press(KeyCode.UP);
        assertTrue(user.on(() -> ((ScrollPane) user.find("#guide-text")).getVvalue()) < down);
    }

    @Test
    void a_link_leads_to_another_page_and_back() {
        user.put(PP2, Language.ENGLISH, 0);
        user.press(KeyCode.F8);
        user.press(KeyCode.F1);
        user.run(
                () ->
                        user.find(".guide-text").lookupAll(".guide-link").stream()
                                .map(Hyperlink.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .fire());
        assertEquals(GuidePage.SETTLING, page());
        user.fire("#guide-back");
        assertEquals(GuidePage.NEGOTIATING, page());
    }

    @Test
    void it_stays_while_one_works_and_the_draft_is_what_is_worked_on() {
        user.put(PP2, Language.ENGLISH, 0);
        user.press(KeyCode.F1);
        user.click("PP2", Language.ENGLISH);
        user.press(KeyCode.F8);
        user.press(KeyCode.CONTROL, KeyCode.D);
        assertTrue(isOpen());
        assertFalse(user.text(PP2, Language.RUSSIAN).contains("["));
        user.press(KeyCode.F11);
        assertFalse(isOpen(), "the room does not see it");
        user.press(KeyCode.ESCAPE);
        assertTrue(isOpen());
    }

    @Test
    void it_speaks_another_language_at_the_same_page() {
        user.put(PP2, Language.ENGLISH, 0);
        user.press(KeyCode.F1);
        perform(ActionId.LANGUAGE);
        assertEquals(List.of("Руководство"), user.read(".guide-pane .panel-title"));
        assertEquals(GuidePage.WRITING, page());
        assertTrue(text().contains("Каждая строка — пункт"), this::text);
    }

    @Test
    void a_key_that_was_changed_is_the_one_that_it_tells() {
        user.put(PP2, Language.ENGLISH, 0);
        user.press(KeyCode.F1);
        assertTrue(user.read(".guide-key").contains("Ctrl+Y"));
        user.run(
                () ->
                        window.settings.change(
                                now -> now.withKeys(List.of(new ChosenKeys("redo", "F12")))));
        assertTrue(user.read(".guide-key").contains("F12"));
        assertFalse(user.read(".guide-key").contains("Ctrl+Y"));
    }
}
