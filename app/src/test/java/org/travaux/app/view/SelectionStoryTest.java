package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.clipboard.Clipboard;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Objects;

/** What people select with keys and the mouse, in a text and over rows, and do with it. */
class SelectionStoryTest extends Story {
    private static final Language EN = Language.ENGLISH;
    private static final Language RU = Language.RUSSIAN;

    private final Draft draft = TestDrafts.rivers();

    @Override
    Draft draft() {
        return draft;
    }

    private Clipboard clipboard() {
        return window.model.services().clipboard();
    }

    @Test
    void a_double_click_selects_the_word_and_a_third_the_text() {
        doubleClickOn(user.in(0, 0, 30), MouseButton.PRIMARY);
        user.settle();
        assertEquals(new TextRange(3, 8), user.selection());
        clickOn(MouseButton.PRIMARY);
        user.settle();
        assertEquals(new TextRange(0, 15), user.selection());
    }

    @Test
    void dragging_selects_in_a_text_and_over_rows() {
        Point2D from = user.in(0, 0, 1);
        Point2D within = user.in(0, 0, 40);
        Point2D below = user.in(1, 0, 10);
        moveTo(from).press(MouseButton.PRIMARY).moveTo(within);
        user.settle();
        assertEquals(0, user.selection().start());
        assertTrue(user.selection().length() > 2, () -> user.selection().toString());
        moveTo(below).release(MouseButton.PRIMARY);
        user.settle();
        RowSpan span = Objects.requireNonNull(user.span());
        assertEquals(new Place(0, EN, 0), span.anchor());
        assertEquals(1, span.head().paragraph());
        String reached = "We meet".substring(0, span.head().offset());
        assertFalse(reached.isEmpty());
        assertTrue(reached.length() < 4, reached);
        user.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("We share rivers\n" + reached, clipboard().plain());
    }

    @Test
    void selected_words_are_dragged_to_another_place() {
        user.put(0, EN, 3);
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        Point2D on = user.in(0, 0, 45);
        Point2D begin = user.in(0, 0, 1);
        moveTo(on).press(MouseButton.PRIMARY).moveTo(begin).release(MouseButton.PRIMARY);
        user.settle();
        assertEquals("share We rivers", user.text(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We share rivers", user.text(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("share We rivers", user.text(0, EN));
        user.put(0, EN, 0);
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        Point2D below = user.in(1, 0, 1);
        moveTo(user.in(0, 0, 10)).press(MouseButton.PRIMARY).moveTo(below);
        release(MouseButton.PRIMARY);
        user.settle();
        assertEquals(List.of("We rivers", "share We meet", "We agree"), user.texts(EN));
        assertEquals(new Place(1, EN, 6), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We meet", user.text(1, EN));
    }

    @Test
    void a_click_on_selected_words_puts_the_caret_there() {
        user.put(0, EN, 3);
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        clickOn(user.in(0, 0, 45), MouseButton.PRIMARY);
        user.settle();
        assertTrue(user.selection().isEmpty());
        assertTrue(user.caret().offset() > 3 && user.caret().offset() < 9);
    }

    @Test
    void parts_of_rows_are_selected_with_shift_and_deleted_as_one_step() {
        user.put(1, EN, 3);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(new RowSpan(new Place(1, EN, 3), new Place(2, EN, 3)), user.span());
        Node selected = user.on(() -> user.rows().get(2).lookup(".text-view:selected"));
        assertEquals(user.view(2, 0), selected);
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        user.press(KeyCode.DELETE);
        assertEquals(List.of("We share rivers", "We ", "gree"), user.texts(EN));
        assertEquals("Мы встречаемся", user.text(1, RU));
        assertEquals(new Place(1, EN, 3), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(draft.paragraphs(), user.draft().paragraphs());
        user.press(KeyCode.SHIFT, KeyCode.UP);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertNull(user.span());
    }

    @Test
    void selecting_goes_on_by_letters_words_and_lines_and_comes_back() {
        user.put(0, EN, 15);
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(new RowSpan(new Place(0, EN, 15), new Place(1, EN, 0)), user.span());
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(new Place(1, EN, 3), Objects.requireNonNull(user.span()).head());
        user.press(KeyCode.SHIFT, KeyCode.END);
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        user.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(new Place(1, EN, 7), Objects.requireNonNull(user.span()).head());
        user.press(KeyCode.RIGHT);
        assertNull(user.span());
        assertEquals(new Place(1, EN, 7), user.caret());
        user.put(1, EN, 5);
        user.press(KeyCode.SHIFT, KeyCode.UP);
        RowSpan up = Objects.requireNonNull(user.span());
        assertEquals(0, up.head().paragraph());
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(TextRange.at(5), user.selection());
        user.press(KeyCode.SHIFT, KeyCode.UP);
        user.press(KeyCode.LEFT);
        assertEquals(up.head(), user.caret());
    }

    @Test
    void a_selection_without_translations_joins_what_is_left_as_in_a_word_processor() {
        Draft english =
                TestDrafts.trilingual(
                        List.of(
                                TestDrafts.paragraph("a", "We share rivers", "", ""),
                                TestDrafts.paragraph("b", "We meet", "", ""),
                                TestDrafts.paragraph("c", "We agree", "", "")));
        user.run(() -> window.show(english));
        user.put(0, EN, 5);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.SHIFT, KeyCode.HOME);
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        user.type("x");
        assertEquals(List.of("We shxe agree"), user.texts(EN));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(english.paragraphs(), user.draft().paragraphs());
        user.put(0, EN, 2);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals(3, user.draft().paragraphs().size());
        assertEquals("We", user.text(0, EN));
        assertEquals(new Place(1, EN, 0), user.caret());
    }

    @Test
    void all_of_a_column_is_selected_where_all_of_the_text_is() {
        user.put(1, RU, 3);
        user.press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(new TextRange(0, 14), user.selection());
        user.press(KeyCode.CONTROL, KeyCode.A);
        user.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("У нас общие реки\nМы встречаемся", clipboard().plain());
        user.press(KeyCode.ESCAPE);
        assertNull(user.span());
        user.press(KeyCode.SHIFT, KeyCode.UP);
        user.press(KeyCode.CONTROL, KeyCode.B);
        String written = Asterisks.write(user.draft().paragraphs().get(1).text(RU));
        assertTrue(written.startsWith("**"), written);
    }

    @Test
    void a_click_with_shift_selects_as_far_as_it() {
        user.put(0, RU, 6);
        Point2D to = user.on(() -> user.view(1, 1).localToScene(60, 8));
        user.run(() -> user.view(1, 1).fireEvent(pressedWithShift(to)));
        RowSpan span = Objects.requireNonNull(user.span());
        assertEquals(new Place(0, RU, 6), span.anchor());
        assertEquals(1, span.head().paragraph());
        assertTrue(span.head().offset() > 0);
    }

    private static MouseEvent pressedWithShift(Point2D at) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void a_proposal_stands_in_one_paragraph() {
        user.put(0, EN, 5);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        String said = user.on(() -> window.model.noticeProperty().get()).sentence();
        assertTrue(said.contains("several paragraphs"), said);
    }

    @Test
    void typing_takes_the_place_of_the_rows_that_are_selected() {
        user.put(1, EN, 0);
        user.press(KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.SHIFT, KeyCode.END);
        user.type("As");
        assertEquals("As", user.text(1, EN));
        assertEquals("Мы встречаемся", user.text(1, RU));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(draft.paragraphs(), user.draft().paragraphs());
    }
}
