package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.util.List;

/** A drafting officer cleans a text that came in from a delegation. */
class FindingsStoryTest extends Story {
    private static final String RECEIVED = "The States [shall] (+CHM) meet";

    @Override
    Draft draft() {
        return TestDrafts.english("Preamble", RECEIVED, "An [open end", "The end");
    }

    private boolean isOpen() {
        return user.on(() -> window.window.scene().getRoot().lookup(".fixes-popup").isVisible());
    }

    @Test
    void findings_are_underlined_in_a_pattern_of_their_own_without_being_asked() {
        List<String> waves =
                user.on(
                        () ->
                                window.window.rows().lookupAll(".wave").stream()
                                        .filter(Path.class::isInstance)
                                        .map(Node::getStyleClass)
                                        .map(classes -> classes.getLast())
                                        .sorted()
                                        .toList());
        assertEquals(List.of("error", "warning"), waves);
    }

    @Test
    void a_finding_is_reached_said_and_mended_with_four_keys_and_undone_with_one() {
        user.press(KeyCode.F4);
        assertEquals(new Place(1, Language.ENGLISH, 21), user.caret());
        assertEquals(
                List.of(
                        "⚠ No delegation is known as “CHM”. Did you mean CHN? (Alt+Enter: suggested"
                                + " fixes)"),
                user.read("#status-most"));
        user.press(KeyCode.ALT, KeyCode.ENTER);
        assertTrue(isOpen());
        assertEquals(
                List.of("Replace with the nearest known delegation"),
                user.read("#fixes .list-cell:filled"));
        user.press(KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals("The States [shall] (+CHN) meet", user.text(1, Language.ENGLISH));
        user.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(RECEIVED, user.text(1, Language.ENGLISH));
    }

    @Test
    void the_second_way_out_is_an_arrow_further_and_escape_changes_nothing() {
        user.press(KeyCode.SHIFT, KeyCode.F4);
        assertEquals(new Place(2, Language.ENGLISH, 3), user.caret());
        user.press(KeyCode.ALT, KeyCode.ENTER);
        user.press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals("An [open end", user.text(2, Language.ENGLISH));
        user.press(KeyCode.ALT, KeyCode.ENTER);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals("An open end", user.text(2, Language.ENGLISH));
        user.type("x");
        assertEquals("An xopen end", user.text(2, Language.ENGLISH));
    }

    @Test
    void nobody_is_told_of_a_bracket_that_is_just_being_typed() {
        user.put(3, Language.ENGLISH, 4);
        user.type("[bitter");
        assertEquals(List.of("Most open points: CHM 1"), user.read("#status-most"));
        user.press(KeyCode.LEFT);
        for (int i = 0; i < 6; i++) {
            user.press(KeyCode.LEFT);
        }
        assertEquals(
                List.of(
                        "⚠ This bracket is never closed. Close it where the contested text ends,"
                                + " or remove it. (Alt+Enter: suggested fixes)"),
                user.read("#status-most"));
    }

    @Test
    void where_nothing_is_found_the_ways_out_say_so() {
        user.put(0, Language.ENGLISH, 0);
        user.press(KeyCode.ALT, KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals(
                List.of("There is no issue at the cursor. F4 goes to the next issue."),
                user.read("#notice"));
    }
}
