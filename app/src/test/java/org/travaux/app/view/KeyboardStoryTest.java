package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.settings.ChosenKeys;
import org.travaux.app.storage.OperatingSystem;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.Keyboard;
import org.travaux.app.view.actions.Shortcut;
import org.travaux.app.view.actions.Shortcuts;
import org.travaux.markup.data.Language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Keyboards as people have them: what is typed is typed, and what is asked for is done. */
class KeyboardStoryTest extends Story {
    private static final String NOTHING = KeyEvent.CHAR_UNDEFINED;

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.open(stage, TestDrafts.english("We meet [here] again"));
    }

    /** What a toolkit tells of a key, with what is held down along with it, {@code "ctrl alt"}. */
    private void send(KeyCode code, String sign, String held) {
        send(KeyEvent.KEY_PRESSED, code, NOTHING, sign, held);
        if (!sign.isEmpty()) {
            send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, sign, "", held);
        }
        send(KeyEvent.KEY_RELEASED, code, NOTHING, sign, held);
        user.settle();
    }

    private void send(
            EventType<KeyEvent> type, KeyCode code, String character, String text, String held) {
        user.run(
                () -> {
                    Node owner = window.window.scene().getFocusOwner();
                    KeyEvent event =
                            new KeyEvent(
                                    type,
                                    character,
                                    text,
                                    code,
                                    held.contains("shift"),
                                    held.contains("ctrl"),
                                    held.contains("alt"),
                                    false);
                    Event.fireEvent(owner, event);
                });
    }

    private String text() {
        return user.text(0, Language.ENGLISH);
    }

    private void onWindows() {
        user.run(() -> new Keyboard(OperatingSystem.WINDOWS).install(window.window.scene()));
    }

    private List<String> opened() {
        return user.on(
                () ->
                        ((MenuBar) window.window.scene().lookup(".menu-bar"))
                                .getMenus().stream()
                                        .filter(Menu::isShowing)
                                        .map(Menu::getText)
                                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"F, f, _File", "E, e, _Edit", "A, ф, ''", "F, а, _File"})
    void alt_and_a_letter_opens_a_menu_and_writes_nothing(
            KeyCode place, String letter, String opened) {
        user.put(0, Language.ENGLISH, 0);
        boolean latin = letter.charAt(0) < 128;
        send(latin ? place : KeyCode.UNDEFINED, letter, "alt");
        assertEquals(opened.isEmpty() ? List.of() : List.of(opened), opened());
        assertEquals("We meet [here] again", text());
    }

    @ParameterizedTest
    @CsvSource({"я", "Я"})
    void undo_and_redo_where_russian_is_the_only_layout(String letter) {
        user.put(0, Language.ENGLISH, 0);
        user.type("Now ");
        send(KeyCode.UNDEFINED, letter, "ctrl");
        assertEquals("We meet [here] again", text());
        send(KeyCode.UNDEFINED, "н", "ctrl");
        assertEquals("Now We meet [here] again", text());
    }

    /** The row of digits of the Kazakh keyboard has letters. */
    @Test
    void the_size_of_texts_where_kazakh_is_the_only_layout() {
        user.put(0, Language.ENGLISH, 0);
        send(KeyCode.UNDEFINED, "һ", "ctrl");
        assertTrue(window.appearance.zoomProperty().get() > 1);
        send(KeyCode.UNDEFINED, "қ", "ctrl");
        assertEquals(1, window.appearance.zoomProperty().get());
        assertEquals("We meet [here] again", text());
        send(KeyCode.UNDEFINED, "қ", "");
        assertEquals("қWe meet [here] again", text());
    }

    /**
     * AltGr comes as Ctrl and Alt; with it €, @, ć and the brackets of many keyboards are typed.
     */
    @Test
    void what_windows_sends_for_alt_gr_is_written_and_nothing_is_done() {
        onWindows();
        user.put(0, Language.ENGLISH, 0);
        StringBuilder written = new StringBuilder();
        List<KeyCode> keys =
                Arrays.stream(KeyCode.values())
                        .filter(code -> code.isLetterKey() || code.isDigitKey())
                        .filter(code -> !code.isKeypadKey())
                        .toList();
        for (int i = 0; i < keys.size(); i++) {
            String sign = String.valueOf((char) ('à' + i % 20));
            send(keys.get(i), sign, i % 3 == 0 ? "ctrl alt shift" : "ctrl alt");
            written.append(sign);
        }
        assertEquals(written + "We meet [here] again", text());
        assertNull(user.on(() -> window.front().noticeProperty().get()));
        assertEquals(1, user.draft().paragraphs().size());
    }

    @Test
    void dead_keys_and_the_letters_of_other_keyboards_are_written() {
        onWindows();
        user.put(0, Language.ENGLISH, 0);
        send(KeyCode.DEAD_ACUTE, "", "");
        send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "ć", "", "");
        send(KeyCode.DIGIT2, "ә", "");
        send(KeyCode.OPEN_BRACKET, "х", "");
        assertEquals("ćәхWe meet [here] again", text());
    }

    @Test
    void alt_gr_is_written_into_fields_too() {
        onWindows();
        user.put(0, Language.ENGLISH, 0);
        send(KeyCode.F, "", "ctrl");
        send(KeyCode.E, "€", "ctrl alt");
        assertEquals("€", user.on(() -> ((TextField) user.find("#find-words")).getText()));
    }

    /** Law: no key of an action leaves a sign in the text, whatever the keyboard writes with it. */
    @Test
    void no_key_of_an_action_leaves_its_own_sign_in_the_text() {
        for (ActionId id : ActionId.values()) {
            for (Shortcut shortcut : id.shortcuts()) {
                if (!List.of(ActionId.COLUMN_WIDER, ActionId.ZOOM_IN, ActionId.BOLD, ActionId.SAVE)
                        .contains(id)) {
                    continue;
                }
                user.put(0, Language.ENGLISH, 2);
                String held = "ctrl" + (shortcut.written().contains("Shift") ? " shift" : "");
                send(shortcut.first().getCode(), "\u00a7", held);
                KeyCode second = shortcut.second();
                if (second != null) {
                    send(second, "\u00a7", "");
                }
                assertEquals("We meet [here] again", text(), shortcut::shown);
            }
        }
    }

    @Test
    void the_second_of_two_strokes_is_waited_for_with_a_hint() {
        user.put(0, Language.ENGLISH, 0);
        send(KeyCode.K, "", "ctrl");
        assertTrue(user.find("#chord-hint").isVisible());
        assertTrue(user.read("#chord-hint .label").contains("Q"));
        send(KeyCode.UNDEFINED, "й", "");
        assertFalse(user.find("#chord-hint").isVisible());
        assertTrue(user.finds("#missing"), "Ctrl+K, Q by its place on a Russian keyboard");
        assertEquals("We meet [here] again", text());
    }

    @Test
    void another_key_or_escape_ends_the_waiting_and_writes_nothing() {
        user.put(0, Language.ENGLISH, 0);
        send(KeyCode.K, "", "ctrl");
        send(KeyCode.COMMA, ",", "");
        assertFalse(user.find("#chord-hint").isVisible());
        send(KeyCode.K, "", "ctrl");
        send(KeyCode.ESCAPE, "", "");
        assertFalse(user.find("#chord-hint").isVisible());
        assertEquals("We meet [here] again", text());
        send(KeyCode.DIGIT7, "7", "");
        assertEquals("7We meet [here] again", text());
    }

    @Test
    void the_wheel_with_ctrl_and_the_keypad_change_the_size_of_texts() {
        user.put(0, Language.ENGLISH, 0);
        send(KeyCode.ADD, "+", "ctrl");
        send(KeyCode.EQUALS, "+", "ctrl shift");
        double larger = window.appearance.zoomProperty().get();
        assertTrue(larger > 1.2);
        user.run(
                () ->
                        Event.fireEvent(
                                window.window.rows(),
                                new ScrollEvent(
                                        ScrollEvent.SCROLL,
                                        10,
                                        10,
                                        10,
                                        10,
                                        false,
                                        true,
                                        false,
                                        false,
                                        false,
                                        false,
                                        0,
                                        -40,
                                        0,
                                        -40,
                                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                                        0,
                                        ScrollEvent.VerticalTextScrollUnits.NONE,
                                        0,
                                        0,
                                        null)));
        assertTrue(window.appearance.zoomProperty().get() < larger);
        send(KeyCode.SUBTRACT, "-", "ctrl");
        assertEquals(1, window.appearance.zoomProperty().get(), 1e-9);
        assertEquals("We meet [here] again", text());
    }

    @Test
    void words_are_put_in_brackets_without_a_bracket_key() {
        user.put(0, Language.ENGLISH, 4);
        user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertEquals("We [meet] [here] again", text());
        assertEquals(9, user.caret().offset());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("We meet [here] again", text());
    }

    @Test
    void an_alternative_and_a_position_are_written_from_the_strip() {
        user.put(0, Language.ENGLISH, 11);
        user.press(KeyCode.CONTROL, KeyCode.PERIOD);
        assertTrue(user.finds("#notation-strip"));
        user.press(KeyCode.DIGIT2);
        user.type("there");
        assertEquals("We meet [here] [there] again", text());
        user.press(KeyCode.CONTROL, KeyCode.PERIOD);
        user.press(KeyCode.DIGIT4);
        user.type("chn");
        user.press(KeyCode.ENTER);
        assertEquals("We meet [here] [there] (-CHN) again", text());
    }

    @Test
    void escape_closes_what_is_open_and_leaves_the_cursor() {
        user.put(0, Language.ENGLISH, 3);
        user.press(KeyCode.CONTROL, KeyCode.PERIOD);
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds("#notation-strip"));
        send(KeyCode.K, "", "ctrl");
        send(KeyCode.Q, "q", "");
        user.run(() -> window.window.rows().focusText());
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds("#missing"));
        user.press(KeyCode.ESCAPE);
        assertEquals(3, user.caret().offset());
        user.type("now ");
        assertEquals("We now meet [here] again", text());
    }

    @Test
    void ctrl_home_and_end_and_pages_go_through_the_draft() {
        user.run(
                () ->
                        window.show(
                                TestDrafts.english(
                                        IntStream.range(0, 80)
                                                .mapToObj(i -> "Paragraph " + i)
                                                .toArray(String[]::new))));
        user.put(2, Language.ENGLISH, 4);
        user.press(KeyCode.PAGE_DOWN);
        int paged = user.caret().paragraph();
        assertTrue(paged > 8, "page down went to " + paged);
        user.press(KeyCode.PAGE_UP);
        assertTrue(Math.abs(user.caret().paragraph() - 2) <= 1, () -> "back to " + user.caret());
        user.press(KeyCode.CONTROL, KeyCode.END);
        assertEquals(79, user.caret().paragraph());
        assertEquals("Paragraph 79".length(), user.caret().offset());
        user.press(KeyCode.PAGE_DOWN);
        assertEquals(79, user.caret().paragraph());
        user.press(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(0, user.caret().paragraph());
        assertEquals(0, user.caret().offset());
    }

    private void openShortcuts(String filter) {
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        user.run(() -> ((TextField) user.find("#keys-filter")).setText(filter));
    }

    @Test
    void keys_are_changed_in_the_settings_and_conflicts_are_told() {
        openShortcuts("ctrl+t");
        user.fire("#keys-change-take-position");
        send(KeyCode.M, "", "ctrl");
        assertEquals(
                List.of(new ChosenKeys("take-position", "Shortcut+M")),
                window.settings.get().keys());
        user.run(() -> ((TextField) user.find("#keys-filter")).setText("ctrl+m"));
        user.fire("#keys-change-take-position");
        send(KeyCode.S, "", "ctrl");
        assertTrue(user.read("#keys-told").getFirst().contains("Save"));
        assertEquals("Ctrl+M", shown(ActionId.TAKE_POSITION));
        user.fire("#keys-instead");
        assertEquals("Ctrl+S", shown(ActionId.TAKE_POSITION));
        assertEquals("", shown(ActionId.SAVE));
        user.fire("#keys-reset-all");
        assertEquals(List.of(), window.settings.get().keys());
    }

    private String shown(ActionId id) {
        return Shortcuts.with(window.settings.get().keys()).shown(id);
    }

    @Test
    void a_key_that_writes_is_refused() {
        openShortcuts("ctrl+t");
        user.fire("#keys-change-take-position");
        send(KeyCode.E, "€", "ctrl alt");
        assertEquals(List.of(), window.settings.get().keys());
        assertTrue(user.read("#keys-told").getFirst().startsWith("Ctrl+Alt+E"));
    }

    @Test
    void a_chosen_key_works_at_once_and_the_old_one_no_more() {
        user.run(
                () ->
                        window.settings.change(
                                now ->
                                        now.withKeys(
                                                List.of(
                                                        new ChosenKeys(
                                                                "put-in-brackets",
                                                                "Shortcut+M")))));
        user.put(0, Language.ENGLISH, 1);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertEquals("We meet [here] again", text());
        user.press(KeyCode.CONTROL, KeyCode.M);
        assertEquals("W[]e meet [here] again", text());
    }

    @Test
    void keys_are_taken_to_another_machine_in_a_file(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys.json");
        window.dialogs.answer = file;
        user.run(
                () ->
                        window.settings.change(
                                now ->
                                        now.withKeys(
                                                List.of(new ChosenKeys("adopt", "Shortcut+M")))));
        openShortcuts("");
        user.fire("#keys-export");
        user.fire("#keys-reset-all");
        user.fire("#keys-import");
        assertEquals("Ctrl+M", shown(ActionId.ADOPT));
        for (String other :
                List.of("no keys", "null", "{}", "{\"keys\":[{\"action\":\"adopt\"}]}")) {
            Files.writeString(file, other);
            user.fire("#keys-import");
            assertTrue(user.read("#keys-told").getFirst().contains("does not contain"), other);
            assertEquals("Ctrl+M", shown(ActionId.ADOPT));
        }
    }
}
