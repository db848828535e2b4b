package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;

/** What a screen reader asks for, and what it is told. */
class ScreenReaderStoryTest extends Story {
    private Object ask(Node node, AccessibleAttribute attribute, Object... parameters) {
        return user.on(() -> node.queryAccessibleAttribute(attribute, parameters));
    }

    private Node edited() {
        return user.find(".cell-editor");
    }

    @Test
    void the_text_that_is_edited_is_read_with_its_name_caret_and_selection() {
        user.put(PP2, Language.ENGLISH, 3);
        assertEquals(AccessibleRole.TEXT_AREA, ask(edited(), AccessibleAttribute.ROLE));
        assertEquals(user.text(PP2, Language.ENGLISH), ask(edited(), AccessibleAttribute.TEXT));
        Node name = (Node) ask(edited(), AccessibleAttribute.LABELED_BY);
        assertEquals("PP2, English", ask(name, AccessibleAttribute.TEXT));
        assertEquals(true, ask(edited(), AccessibleAttribute.EDITABLE));
        assertEquals(3, ask(edited(), AccessibleAttribute.CARET_OFFSET));
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(3, ask(edited(), AccessibleAttribute.SELECTION_START));
        assertEquals(4, ask(edited(), AccessibleAttribute.SELECTION_END));
        user.type("X");
        assertEquals(user.text(PP2, Language.ENGLISH), ask(edited(), AccessibleAttribute.TEXT));
    }

    @Test
    void its_lines_follow_one_another_without_a_gap() {
        user.put(PP2, Language.ENGLISH, 0);
        int length = user.text(PP2, Language.ENGLISH).length();
        int last = (int) ask(edited(), AccessibleAttribute.LINE_FOR_OFFSET, length);
        assertTrue(last > 1);
        int expected = 0;
        for (int line = 0; line <= last; line++) {
            int start = (int) ask(edited(), AccessibleAttribute.LINE_START, line);
            assertEquals(expected, start);
            assertEquals(line, ask(edited(), AccessibleAttribute.LINE_FOR_OFFSET, start));
            expected = (int) ask(edited(), AccessibleAttribute.LINE_END, line);
        }
        assertEquals(length, expected);
    }

    @Test
    void a_letter_is_found_where_it_is_said_to_be() {
        user.put(PP2, Language.ENGLISH, 0);
        Bounds[] at = (Bounds[]) ask(edited(), AccessibleAttribute.BOUNDS_FOR_RANGE, 5, 5);
        Point2D left = new Point2D(at[0].getMinX() + 1, at[0].getCenterY());
        assertEquals(5, ask(edited(), AccessibleAttribute.OFFSET_AT_POINT, left));
    }

    @Test
    void a_reader_can_select_for_its_user() {
        user.put(PP2, Language.ENGLISH, 0);
        user.run(() -> edited().executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, 2, 6));
        assertEquals(2, user.selection().start());
        assertEquals(6, user.selection().end());
    }

    @Test
    void rows_are_a_list_that_says_which_one_is_edited() {
        user.put(PP2, Language.ENGLISH, 0);
        Node rows = window.window.rows();
        assertEquals(AccessibleRole.LIST_VIEW, ask(rows, AccessibleAttribute.ROLE));
        assertEquals(sample.paragraphs().size(), ask(rows, AccessibleAttribute.ITEM_COUNT));
        Node row = (Node) ask(rows, AccessibleAttribute.ITEM_AT_INDEX, PP2);
        assertEquals(row, ask(rows, AccessibleAttribute.FOCUS_ITEM));
        assertEquals(AccessibleRole.LIST_ITEM, ask(row, AccessibleAttribute.ROLE));
        assertEquals(PP2, ask(row, AccessibleAttribute.INDEX));
        assertEquals(true, ask(row, AccessibleAttribute.SELECTED));
        Node other = (Node) ask(rows, AccessibleAttribute.ITEM_AT_INDEX, PP2 - 1);
        assertEquals(false, ask(other, AccessibleAttribute.SELECTED));
        assertTrue(((String) ask(row, AccessibleAttribute.TEXT)).startsWith("PP2, English: "));
    }

    @Test
    void a_position_is_told_in_words_and_not_in_signs() {
        user.put(PP2, Language.ENGLISH, user.text(PP2, Language.ENGLISH).indexOf('[') + 1);
        Node chip = user.find(".choice-pane .chip");
        String said = (String) ask(chip, AccessibleAttribute.TEXT);
        assertFalse(said.startsWith("+") || said.startsWith("−"), said);
        assertTrue(said.contains("supports") || said.contains("opposes"), said);
    }

    @Test
    void the_matrix_says_what_stands_in_the_cell_and_follows_the_keys() {
        user.pressAfterChord(KeyCode.V);
        Node matrix = user.find("#matrix");
        String first = (String) ask(matrix, AccessibleAttribute.TEXT);
        user.press(KeyCode.DOWN);
        String second = (String) ask(matrix, AccessibleAttribute.TEXT);
        assertTrue(first.startsWith("PP2, "), first);
        assertTrue(second.startsWith("PP3, "), second);
    }
}
