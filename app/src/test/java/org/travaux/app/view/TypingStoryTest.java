package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.clipboard.Clipboard;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Objects;

/** What people do with words: pass, type, mark, cut and paste them. */
class TypingStoryTest extends Story {
    private static final Language EN = Language.ENGLISH;
    private static final Language RU = Language.RUSSIAN;

    private final Draft draft = TestDrafts.rivers();

    @Override
    Draft draft() {
        return draft;
    }

    private String written(int paragraph, Language language) {
        return Asterisks.write(user.draft().paragraphs().get(paragraph).text(language));
    }

    private Clipboard clipboard() {
        return window.model.services().clipboard();
    }

    @Test
    void words_are_passed_and_deleted_in_latin_and_cyrillic() {
        user.put(0, RU, 0);
        user.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(2, user.caret().offset());
        user.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(6, user.caret().offset());
        user.press(KeyCode.CONTROL, KeyCode.DELETE);
        assertEquals("У нас реки", user.text(0, RU));
        user.press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertEquals("У реки", user.text(0, RU));
        user.put(0, EN, 15);
        user.press(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(9, user.caret().offset());
        user.press(KeyCode.HOME);
        assertEquals(0, user.caret().offset());
        user.press(KeyCode.SHIFT, KeyCode.END);
        assertEquals(new TextRange(0, 15), user.selection());
    }

    @Test
    void the_mouse_may_pass_over_the_menus_while_the_keys_are_used() {
        user.put(0, EN, 3);
        moveTo(user.find(".menu-bar .menu"));
        user.press(KeyCode.RIGHT);
        assertEquals(4, user.caret().offset());
        moveTo(user.in(1, 0, 10));
        user.press(KeyCode.DOWN);
        assertEquals(1, user.caret().paragraph());
        user.press(KeyCode.ESCAPE);
        assertEquals(1, user.caret().paragraph());
    }

    @Test
    void words_typed_over_come_back_in_one_step() {
        user.put(0, EN, 3);
        user.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        user.type("use");
        assertEquals("We userivers", user.text(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We share rivers", user.text(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("We userivers", user.text(0, EN));
    }

    @Test
    void bold_and_italic_are_put_on_kept_while_typing_and_undone() {
        user.put(0, EN, 4);
        user.press(KeyCode.CONTROL, KeyCode.B);
        assertEquals("We **share** rivers", written(0, EN));
        assertTrue(
                user.on(
                        () ->
                                window.window.rows().lookupAll(".cell-editor .text.bold").stream()
                                        .anyMatch(Node::isVisible)));
        user.type("x");
        assertEquals("We **sxhare** rivers", written(0, EN));
        user.press(KeyCode.SHIFT, KeyCode.END);
        user.press(KeyCode.CONTROL, KeyCode.I);
        assertEquals("We **sx*hare** rivers*", written(0, EN));
        user.press(KeyCode.CONTROL, KeyCode.I);
        assertEquals("We **sxhare** rivers", written(0, EN));
        user.put(1, EN, 0);
        assertTrue(user.on(() -> user.view(0, 0).lookup(".bold") != null));
        for (int i = 0; i < 4; i++) {
            user.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(draft.paragraphs(), user.draft().paragraphs());
    }

    @Test
    void text_from_word_keeps_its_looks_and_paragraphs_or_comes_plain() {
        String html = "<p><i>Recalling</i> [its] (+KAZ)</p><p><b>Deciding</b></p>";
        clipboard().put("Recalling [its] (+KAZ)\r\nDeciding", html);
        user.put(1, EN, 3);
        user.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("We *Recalling* [its] (+KAZ)", written(1, EN));
        assertEquals("**Deciding**meet", written(2, EN));
        assertEquals(new Place(2, EN, 8), user.caret());
        assertEquals("Мы встречаемся", user.text(1, RU));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(draft.paragraphs(), user.draft().paragraphs());
        assertEquals(new Place(1, EN, 3), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertEquals("We Recalling [its] (+KAZ)", written(1, EN));
        assertEquals("Decidingmeet", written(2, EN));
    }

    @Test
    void what_is_cut_is_on_the_clipboard_formatted() {
        user.put(0, EN, 4);
        user.press(KeyCode.CONTROL, KeyCode.B);
        user.press(KeyCode.CONTROL, KeyCode.A);
        user.press(KeyCode.CONTROL, KeyCode.X);
        assertEquals("", user.text(0, EN));
        assertEquals("We share rivers", clipboard().plain());
        String html = Objects.requireNonNull(clipboard().html());
        assertTrue(html.contains("We <b>share</b> rivers"), html);
        user.put(2, RU, 0);
        user.press(KeyCode.CONTROL, KeyCode.V);
        assertEquals("We **share** rivers", written(2, RU));
        assertEquals(new Place(2, RU, 15), user.caret());
    }

    @Test
    void what_an_input_method_composes_is_text_once_it_is_committed() {
        user.put(2, RU, 0);
        compose("みず", "");
        compose("水", "");
        assertEquals("", user.text(2, RU));
        compose("", "水と川");
        assertEquals("水と川", user.text(2, RU));
        assertEquals(new Place(2, RU, 3), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", user.text(2, RU));
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs =
                List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        user.run(
                () ->
                        Objects.requireNonNull(window.window.scene().getFocusOwner())
                                .fireEvent(
                                        new InputMethodEvent(
                                                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                                runs,
                                                committed,
                                                0)));
    }
}
