package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.ParagraphSpacing;
import org.travaux.markup.draft.looks.TableCell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How paragraphs look in documents is changed where they are written. */
class LookStoryTest extends Story {
    /** The third and the fourth paragraph are a table of one row. */
    @Override
    Draft draft() {
        List<Paragraph> paragraphs = new ArrayList<>(sample.paragraphs());
        for (int i = 2; i < 4; i++) {
            Layout cell = new Layout("", new TableCell(1, i - 1, 1));
            paragraphs.set(i, paragraphs.get(i).withLayout(cell));
        }
        return sample.withParagraphs(paragraphs);
    }

    private Layout layout(int paragraph) {
        return user.draft().paragraphs().get(paragraph).layout();
    }

    private void ask(int paragraph) {
        user.put(paragraph, Language.ENGLISH, 0);
        user.pressAfterChord(KeyCode.DIGIT3);
    }

    private void choose(String box) {
        user.run(() -> ((CheckBox) user.find(box)).fire());
    }

    @Test
    void a_paragraph_is_centred_indented_and_begins_a_page() {
        ask(PP2);
        assertEquals(List.of("Look of PP2 in documents"), user.read(".popup-title"));
        user.press(KeyCode.DOWN);
        user.press(KeyCode.TAB);
        user.type("1,25 cm");
        user.press(KeyCode.TAB);
        user.press(KeyCode.TAB);
        user.type("-0.5");
        choose("#new-page");
        user.press(KeyCode.ENTER);
        assertEquals(Set.of(LookTrait.CENTERED, LookTrait.NEW_PAGE), layout(PP2).looks());
        assertEquals(new ParagraphIndent(709, 0, -283), layout(PP2).indent());
        ask(PP2);
        user.press(KeyCode.ENTER);
        assertEquals(new ParagraphIndent(709, 0, -283), layout(PP2).indent(), "as it was");
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Layout.NONE, layout(PP2));
    }

    @Test
    void a_width_that_is_none_is_told_and_nothing_is_done() {
        ask(PP2);
        user.press(KeyCode.TAB);
        user.type("wide");
        user.press(KeyCode.ENTER);
        assertTrue(
                user.read(".popup-form .label").toString().contains("in centimetres, like 1.25"));
        assertEquals(Layout.NONE, layout(PP2));
    }

    private void write(String field, String text) {
        user.run(() -> ((TextField) user.find(field)).setText(text));
    }

    @Test
    void a_paragraph_gets_room_and_what_is_left_empty_is_as_usual() {
        ask(PP2);
        write("#space-before", "12");
        write("#line-spacing", "1,5");
        choose("#landscape");
        user.press(KeyCode.ENTER);
        assertEquals(new ParagraphSpacing(240, 120, 360), layout(PP2).spacing());
        assertEquals(Set.of(LookTrait.LANDSCAPE), layout(PP2).looks());
        ask(PP2);
        user.press(KeyCode.ENTER);
        assertEquals(new ParagraphSpacing(240, 120, 360), layout(PP2).spacing(), "as it was");
        ask(PP2);
        write("#space-before", "");
        write("#space-after", "");
        write("#line-spacing", "");
        user.press(KeyCode.ENTER);
        assertNull(layout(PP2).spacing());
    }

    @Test
    void room_that_is_none_is_told_and_nothing_is_done() {
        ask(PP2);
        write("#space-after", "-3");
        user.press(KeyCode.ENTER);
        assertTrue(user.read(".popup-form .label").toString().contains("a number, like 1.5"));
        assertEquals(Layout.NONE, layout(PP2));
    }

    @Test
    void a_table_loses_its_lines_and_gets_them_again() {
        ask(3);
        choose("#table-lines");
        user.press(KeyCode.ENTER);
        assertEquals(Set.of(LookTrait.NO_LINES), layout(2).looks());
        assertEquals(Set.of(), layout(3).looks());
        ask(3);
        choose("#table-lines");
        user.press(KeyCode.ENTER);
        assertEquals(Set.of(), layout(2).looks());
    }

    @Test
    void several_rows_that_are_selected_get_the_same_look() {
        user.put(PP2, Language.ENGLISH, 0);
        Place head = new Place(PP2 + 1, Language.ENGLISH, 3);
        user.run(() -> window.front().selection().extendTo(head));
        user.pressAfterChord(KeyCode.DIGIT3);
        choose("#capitals");
        user.press(KeyCode.ENTER);
        assertEquals(Set.of(LookTrait.CAPITALS), layout(PP2).looks());
        assertEquals(Set.of(LookTrait.CAPITALS), layout(PP2 + 1).looks());
        assertEquals(Set.of(), layout(PP2 + 2).looks());
    }

    @Test
    void what_was_not_changed_stays_as_each_of_them_has_it() {
        user.run(
                () -> {
                    List<Paragraph> paragraphs = new ArrayList<>(user.draft().paragraphs());
                    for (int i = 0; i < 2; i++) {
                        Layout own =
                                Layout.NONE
                                        .with(i == 0 ? LookTrait.CENTERED : LookTrait.AT_END)
                                        .withIndent(new ParagraphIndent(360 + i, 0, -5));
                        paragraphs.set(PP2 + i, paragraphs.get(PP2 + i).withLayout(own));
                    }
                    Place at = new Place(PP2, Language.ENGLISH, 0);
                    window.front().change(paragraphs, at, at);
                });
        Layout first = layout(PP2);
        Layout second = layout(PP2 + 1);
        user.put(PP2, Language.ENGLISH, 0);
        Place head = new Place(PP2 + 1, Language.ENGLISH, 3);
        user.run(() -> window.front().selection().extendTo(head));
        user.pressAfterChord(KeyCode.DIGIT3);
        choose("#capitals");
        user.press(KeyCode.ENTER);
        assertEquals(first.with(LookTrait.CAPITALS), layout(PP2));
        assertEquals(second.with(LookTrait.CAPITALS), layout(PP2 + 1));
    }
}
