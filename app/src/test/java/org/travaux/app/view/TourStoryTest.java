package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.travaux.app.settings.Memory;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;

import java.util.List;

/** Somebody who has never seen the program is shown around. */
class TourStoryTest extends Story {
    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.memory.change(_ -> Memory.DEFAULT);
        window.open(stage);
    }

    private String step() {
        return String.join("", user.read(".tour-buttons .panel-hint"));
    }

    private int settled() {
        return user.draft().paragraphs().stream()
                .map(Paragraph::settlements)
                .mapToInt(List::size)
                .sum();
    }

    @Test
    void one_tour_begins_on_the_first_click_and_shows_a_real_bracket() {
        user.fire("#welcome-tour");
        assertEquals("1 of 5", step());
        assertEquals(1, user.on(() -> window.window.scene().getRoot().lookupAll(".tour")).size());
        assertNull(user.on(() -> window.front().noticeProperty().get()));
        assertTrue(user.find(".row.tour-target").isVisible());
        assertTrue(user.text(PP2, Language.ENGLISH).contains("["));
        assertEquals(PP2, user.on(() -> window.window.rows().firstVisibleRow()));
    }

    @Test
    void the_sample_opened_for_the_first_time_begins_it_and_later_does_not() {
        user.fire("#welcome-sample");
        assertEquals("1 of 5", step());
        user.press(KeyCode.ESCAPE);
        user.press(KeyCode.CONTROL, KeyCode.W);
        user.fire("#welcome-sample");
        assertEquals("", step());
    }

    @Test
    void a_draft_of_ones_own_is_not_covered_by_it() {
        user.run(() -> window.show(sample));
        assertEquals("", step());
        user.press(KeyCode.SHIFT, KeyCode.F1);
        assertEquals("1 of 5", step());
        assertEquals(2, user.on(() -> window.openDrafts.drafts().size()), "not in the own draft");
    }

    @Test
    void each_step_is_over_when_it_has_been_done() {
        user.fire("#welcome-tour");
        String text = user.text(PP2, Language.ENGLISH);
        int bracket = text.indexOf('[') + 2;
        user.clickOn(user.cells(user.find(".row.tour-target")).getFirst(), bracket);
        assertEquals("2 of 5", step());
        assertEquals(List.of("✓ Done"), user.read(".tour-praise"));
        user.press(KeyCode.CONTROL, KeyCode.T);
        user.type("MNG +");
        user.press(KeyCode.ENTER);
        assertTrue(user.text(PP2, Language.RUSSIAN).contains("MNG"), "in every language");
        assertEquals("3 of 5", step());
        user.fire("#choice-adopt-0");
        assertEquals(1, settled());
        assertEquals("4 of 5", step());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, settled());
        assertEquals("5 of 5", step());
        user.fire("#tour-next");
        assertEquals("", step());
        user.type("x");
        assertTrue(user.on(() -> window.front().changedProperty().get()));
    }

    @Test
    void each_step_can_be_passed_over_and_the_tour_left_at_any_of_them() {
        user.fire("#welcome-tour");
        for (int next = 2; next <= 5; next++) {
            user.fire("#tour-next");
            assertEquals(next + " of 5", step());
        }
        user.fire("#tour-next");
        assertEquals("", step());
        assertFalse(user.on(() -> window.front().changedProperty().get()), "nothing was done");
        user.press(KeyCode.SHIFT, KeyCode.F1);
        assertEquals("1 of 5", step());
        user.press(KeyCode.ESCAPE);
        assertEquals("", step());
    }
}
