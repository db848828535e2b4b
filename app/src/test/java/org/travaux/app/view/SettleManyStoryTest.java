package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretariat clears away what nobody holds any more, after a look at it. */
class SettleManyStoryTest extends Story {
    @BeforeEach
    void askWhichToSettle() {
        user.pressAfterChord(KeyCode.M);
    }

    private int open() {
        return user.on(() -> window.front().session().holdings().open().size());
    }

    private void choose(String box, int index) {
        user.run(
                () -> {
                    if (window.window.scene().lookup(box) instanceof ComboBox<?> found) {
                        found.getSelectionModel().select(index);
                    }
                });
    }

    private String outcome() {
        return user.read("#many-outcome").getFirst();
    }

    @Test
    void all_are_settled_on_their_first_alternatives_as_one_step() {
        int before = open();
        choose("#many-scope", 3);
        assertTrue(outcome().startsWith(before + " points would be settled"), outcome());
        assertTrue(user.read(".preview-before").getFirst().contains("["));
        user.press(KeyCode.ENTER);
        assertTrue(open() < before, () -> "open: " + open());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(sample.texts(sample.sourceLanguage()), user.texts(sample.sourceLanguage()));
    }

    @Test
    void what_is_meant_at_first_are_the_fewest_points_that_there_are() {
        user.press(KeyCode.ENTER);
        assertTrue(
                user.on(
                        () ->
                                window.front().session().holdings().open().stream()
                                        .noneMatch(choice -> choice.holders().isEmpty())),
                "at every point that is left a delegation is named");
        user.pressAfterChord(KeyCode.M);
        assertFalse(user.read("#many-scope").toString().contains("(0)"));
        assertFalse(user.find("#popup-apply").isDisabled());
        choose("#many-scope", 0);
        assertTrue(outcome().startsWith("No point"), outcome());
        assertTrue(user.find("#popup-apply").isDisabled(), "there is nothing to be done");
        choose("#many-scope", 3);
        assertFalse(user.find("#popup-apply").isDisabled());
    }

    @Test
    void those_that_cannot_be_settled_are_listed_with_the_reason() {
        choose("#many-scope", 3);
        choose("#many-rule", 2);
        assertTrue(outcome().contains("stay open"), outcome());
        assertEquals("Stays open", user.read(".preview-head").getFirst());
        assertTrue(
                user.read(".preview-before").getFirst().contains("does not support exactly one"),
                () -> user.read(".preview-before").toString());
    }
}
