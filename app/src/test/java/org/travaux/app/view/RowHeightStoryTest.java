package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

/** A row is as tall as its words need, whatever is done to them. */
class RowHeightStoryTest extends Story {
    private static final String LINES = "and all the words that a long night adds to it ".repeat(4);

    @Override
    Draft draft() {
        return TestDrafts.english("Preamble", "A short one", "The end");
    }

    @BeforeEach
    void beginToType() {
        user.put(1, Language.ENGLISH, 11);
        user.settle();
    }

    private double height() {
        return user.on(() -> area().getHeight());
    }

    private StyleClassedTextArea area() {
        Node area = window.window.rows().lookup(".cell-editor");
        return (StyleClassedTextArea) area;
    }

    /** Every line is seen, and there is no empty one below. */
    private void assertFits() {
        user.settle();
        double needed = user.on(() -> area().prefHeight(area().getWidth()));
        assertEquals(needed, height(), 2);
    }

    @Test
    void a_row_grows_with_what_is_typed_and_shrinks_again() {
        double oneLine = height();
        user.type(LINES);
        assertTrue(height() > 2 * oneLine, () -> oneLine + " grew to " + height());
        assertFits();
        while (user.on(() -> window.model.session().canUndo())) {
            user.press(KeyCode.SHORTCUT, KeyCode.Z);
        }
        assertEquals("A short one", user.text(1, Language.ENGLISH));
        assertFits();
        assertEquals(oneLine, height(), 2);
    }

    @Test
    void a_row_grows_with_the_letters() {
        user.type(LINES);
        double before = height();
        for (int i = 0; i < 4; i++) {
            user.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        }
        assertFits();
        assertTrue(height() > before, () -> before + " became " + height());
    }

    @Test
    void a_row_grows_when_the_window_gets_narrower() {
        user.type(LINES);
        double before = height();
        user.run(() -> window.window.scene().getWindow().setWidth(700));
        assertFits();
        assertTrue(height() > before, () -> before + " became " + height());
    }
}
