package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.session.Place;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.List;
import java.util.Set;

/** Showing the paragraph under discussion to the room. */
class ProjectionStoryTest extends Story {
    private static final int PP1 = 3;

    private List<String> here() {
        return user.read(".projected-here .projected-name");
    }

    private int languages() {
        return user.on(
                        () ->
                                window.window
                                        .scene()
                                        .getRoot()
                                        .lookupAll(".projected-here .text-view"))
                .size();
    }

    private double height() {
        Node here = user.find(".projected-here");
        return user.on(() -> here.getLayoutBounds().getHeight());
    }

    @Test
    void the_room_sees_the_paragraph_and_its_neighbours_and_nothing_else() {
        user.click("PP2", Language.RUSSIAN);
        user.press(KeyCode.F11);
        assertEquals(List.of("PP1", "PP2", "PP3"), user.read(".projected-name"));
        assertEquals(List.of("PP2"), here());
        for (String gone : List.of(".menu-bar", ".tool-bar", ".tab-pane", ".status-bar", ".rows")) {
            assertFalse(user.finds(gone), gone);
        }
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds(".projection"));
        assertTrue(user.finds(".menu-bar"));
        assertEquals(new Place(PP2, Language.RUSSIAN, 0), user.caret());
        user.type("Реки ");
        assertTrue(user.text(PP2, Language.RUSSIAN).startsWith("Реки "));
    }

    /**
     * The name of the paragraph that the room sees in a window of its own; none if it is closed.
     */
    private List<String> inTheRoom() {
        return user.on(
                () ->
                        javafx.stage.Window.getWindows().stream()
                                .map(javafx.stage.Window::getScene)
                                .filter(scene -> !scene.equals(window.window.scene()))
                                .flatMap(
                                        scene ->
                                                scene
                                                        .getRoot()
                                                        .lookupAll(
                                                                ".projected-here .projected-name")
                                                        .stream())
                                .map(name -> ((Labeled) name).getText())
                                .toList());
    }

    private void ask(ActionId action) {
        user.run(() -> window.window.actions().get(action).perform());
    }

    private void cursorTo(int paragraph) {
        user.run(() -> window.model.placeCaret(new Place(paragraph, Language.ENGLISH, 0)));
    }

    @Test
    void the_room_has_a_window_of_its_own_that_follows_the_cursor_or_is_held() {
        user.click("PP2", Language.ENGLISH);
        ask(ActionId.PROJECTOR_WINDOW);
        assertEquals(List.of("PP2"), inTheRoom());
        assertTrue(user.finds(".menu-bar"));
        cursorTo(PP1 + 2);
        assertEquals(List.of("PP3"), inTheRoom());
        ask(ActionId.HOLD_PROJECTOR);
        cursorTo(PP1);
        assertEquals(List.of("PP3"), inTheRoom());
        ask(ActionId.HOLD_PROJECTOR);
        assertEquals(List.of("PP1"), inTheRoom());
        ask(ActionId.PROJECTOR_WINDOW);
        assertEquals(List.of(), inTheRoom());
        ask(ActionId.HOLD_PROJECTOR);
        assertEquals(List.of(), inTheRoom());
        assertTrue(user.read("#notice").getFirst().contains("closed"));
    }

    @Test
    void the_room_sees_nothing_before_it_has_its_look() {
        user.click("PP2", Language.RUSSIAN);
        Set<String> unstyled =
                user.on(
                        () -> {
                            window.window.actions().get(ActionId.PROJECTOR_VIEW).perform();
                            return Unstyled.inNextPulse(window.window.scene());
                        });
        assertEquals(Set.of(), unstyled);
    }

    @Test
    void arrows_and_F8_lead_through_the_draft_and_typing_goes_on_where_the_room_was() {
        user.click("PP2", Language.ENGLISH);
        user.press(KeyCode.F11);
        user.press(KeyCode.UP);
        assertEquals(List.of("PP1"), here());
        user.press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("PP2"), here());
        user.press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("PP3"), here());
        user.press(KeyCode.PAGE_UP);
        user.press(KeyCode.UP);
        user.press(KeyCode.F8);
        Place choice = user.caret();
        assertNotEquals(PP1, choice.paragraph());
        ParagraphLabel label = sample.paragraphs().get(choice.paragraph()).label();
        assertEquals(List.of(label == null ? "" : label.text()), here());
        user.type("nothing");
        user.press(KeyCode.CONTROL, KeyCode.G);
        user.press(KeyCode.F11);
        assertEquals(choice, user.caret());
        assertEquals(sample, user.draft());
        user.type("X");
        assertEquals('X', user.text(choice.paragraph(), Language.ENGLISH).charAt(choice.offset()));
    }

    @Test
    void languages_are_hidden_and_the_type_is_made_larger_for_the_back_of_the_room() {
        user.click("PP2", Language.ENGLISH);
        user.press(KeyCode.F11);
        assertEquals(3, languages());
        user.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        user.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(1, languages());
        assertEquals(List.of("PP2"), here());
        double before = height();
        user.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertTrue(height() > before);
        user.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(2, languages());
    }

    @Test
    void a_paragraph_higher_than_the_window_is_read_on_before_the_next() {
        user.click("PP2", Language.ENGLISH);
        user.run(
                () -> {
                    for (int i = 0; i < 10; i++) {
                        window.appearance.zoomIn();
                    }
                });
        user.press(KeyCode.F11);
        double top = User.top(user.find(".projected-here"));
        user.press(KeyCode.DOWN);
        assertEquals(List.of("PP2"), here());
        assertTrue(User.top(user.find(".projected-here")) < top);
        user.press(KeyCode.PAGE_DOWN);
        assertEquals(List.of("PP3"), here());
    }
}
