package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.SelectionPath;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

/** What is selected is drawn; where nothing is, nothing is worked out for drawing it. */
class SelectionShapeStoryTest extends Story {
    @Override
    Draft draft() {
        return TestDrafts.rivers();
    }

    /** How many shapes of selections belong to the text that is edited. */
    private long shapes() {
        return user.on(
                () ->
                        user.find(".cell-editor").lookupAll("*").stream()
                                .filter(SelectionPath.class::isInstance)
                                .count());
    }

    /** How many of them have something to draw. */
    private long drawn() {
        return user.on(
                () ->
                        user.find(".cell-editor").lookupAll("*").stream()
                                .filter(SelectionPath.class::isInstance)
                                .filter(each -> !each.getLayoutBounds().isEmpty())
                                .count());
    }

    @Test
    void a_selection_is_drawn_until_something_is_typed_in_its_place() {
        user.put(1, Language.ENGLISH, 0);
        assertEquals(0, drawn());
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(1, drawn());
        user.type("M");
        assertEquals("Me meet", user.text(1, Language.ENGLISH));
        user.type("e");
        assertEquals(0, shapes());
    }
}
