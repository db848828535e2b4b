package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.files.opening.DraftTemplate;
import org.travaux.app.view.editor.TextView;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

import java.nio.file.Path;
import java.util.List;

/** Somebody works with the mouse alone, as in a word processor. */
class MouseStoryTest extends Story {
    @AfterEach
    void putAway() {
        user.run(
                () ->
                        javafx.stage.Window.getWindows().stream()
                                .toList()
                                .forEach(MouseStoryTest::hideMenu));
    }

    private static void hideMenu(javafx.stage.Window window) {
        if (window instanceof ContextMenu menu) {
            menu.hide();
        }
    }

    private List<MenuItem> items() {
        return user.on(
                () ->
                        javafx.stage.Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .map(ContextMenu.class::cast)
                                .flatMap(menu -> menu.getItems().stream())
                                .filter(item -> item.getText() != null)
                                .toList());
    }

    private List<String> menu() {
        return items().stream().map(MenuItem::getText).toList();
    }

    private void choose(String text) {
        MenuItem item =
                items().stream()
                        .filter(each -> each.getText().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(text + " is not in " + menu()));
        user.run(
                () -> {
                    hideMenu(item.getParentPopup());
                    item.fire();
                });
    }

    private TextView text(int paragraph, int column) {
        user.run(() -> window.window.rows().scrollTo(paragraph));
        return user.view(0, column);
    }

    private Point2D at(int paragraph, int column, Language language, String words) {
        TextView view = text(paragraph, column);
        return user.at(view, user.text(paragraph, language).indexOf(words) + 1);
    }

    @Test
    void a_right_click_on_text_goes_there_and_shows_what_can_be_done() {
        user.rightClickOn(at(PP2, 0, Language.ENGLISH, "equitable"));
        assertEquals(PP2, user.caret().paragraph());
        assertTrue(menu().containsAll(List.of("Cut", "Copy", "Paste")), () -> menu().toString());
        List<String> ids = items().stream().map(MenuItem::getId).toList();
        assertTrue(
                ids.containsAll(
                        List.of(
                                "context-propose",
                                "context-take-position",
                                "context-adopt",
                                "context-terms")),
                ids::toString);
        assertTrue(items().stream().anyMatch(item -> item.getAccelerator() != null));
    }

    @Test
    void a_right_click_within_what_is_selected_leaves_it_selected() {
        user.put(0, Language.ENGLISH, 0);
        user.press(KeyCode.CONTROL, KeyCode.A);
        TextRange all = user.selection();
        assertFalse(all.isEmpty());
        user.rightClickOn(user.in(0, 0, 20));
        assertEquals(all, user.selection());
        choose("Copy");
        user.put(1, Language.ENGLISH, 0);
        user.rightClickOn(user.in(1, 0, 2));
        String before = user.text(1, Language.ENGLISH);
        choose("Paste");
        assertTrue(user.text(1, Language.ENGLISH).length() > before.length());
    }

    @Test
    void a_right_click_on_a_chip_withdraws_that_position_in_every_language() {
        String english = user.text(PP2, Language.ENGLISH);
        assertTrue(english.contains("CHN"), english);
        user.rightClickOn(at(PP2, 0, Language.ENGLISH, "CHN"));
        List<String> withdrawals =
                menu().stream().filter(each -> each.startsWith("Withdraw: ")).toList();
        assertEquals(1, withdrawals.size(), () -> menu().toString());
        choose(withdrawals.getFirst());
        for (Language language : user.draft().languages()) {
            String text = user.text(PP2, language);
            assertFalse(text.contains("CHN"), text);
        }
    }

    @Test
    void a_right_click_in_the_gutter_is_about_the_paragraph() {
        text(PP2, 0);
        Node row = user.rows().getFirst();
        user.rightClickOn(user.on(() -> row.localToScreen(60, 14)));
        List<String> ids = items().stream().map(MenuItem::getId).toList();
        assertTrue(
                ids.containsAll(
                        List.of(
                                "context-paragraph-type",
                                "context-paragraph-status",
                                "context-insert-paragraph",
                                "context-delete-paragraph",
                                "context-move-paragraph-up")),
                ids::toString);
        int before = user.draft().paragraphs().size();
        user.run(
                () -> {
                    MenuItem delete =
                            items().stream()
                                    .filter(each -> each.getId().equals("context-delete-paragraph"))
                                    .findFirst()
                                    .orElseThrow();
                    delete.fire();
                });
        assertEquals(before - 1, user.draft().paragraphs().size());
    }

    @Test
    void a_right_click_on_an_open_point_in_the_list_goes_there() {
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
        Node line = user.find("#open-choices .list-cell");
        user.rightClickOn(user.on(() -> line.localToScreen(150, 10)));
        List<String> ids = items().stream().map(MenuItem::getId).toList();
        assertTrue(ids.contains("context-adopt"), ids::toString);
        assertTrue(user.on(() -> window.front().choiceProperty().get() != null));
    }

    @Test
    void a_click_into_a_placeholder_selects_it_and_a_second_one_puts_the_cursor_there() {
        user.run(() -> window.show(DraftTemplate.NOTE_VERBALE.read()));
        TextRange whole = new TextRange(0, user.text(3, Language.ENGLISH).length());
        TextView view = user.view(3, 0);
        user.clickOn(view, 4);
        assertEquals(whole, user.selection());
        user.type("Rivers");
        assertEquals("Rivers", user.text(3, Language.ENGLISH));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.put(0, Language.ENGLISH, 0);
        user.clickOn(view, 4);
        assertEquals(whole, user.selection());
        user.clickOn(view, 24);
        assertEquals(TextRange.at(24), user.selection());
        assertEquals(24, user.caret().offset());
    }

    @Test
    void half_a_word_is_proposed_as_a_whole_one_unless_letters_are_meant() {
        user.run(() -> window.show(TestDrafts.english("The States share clean water here.")));
        String text = user.text(0, Language.ENGLISH);
        select(text.indexOf("clean"), text.indexOf("ter here"));
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(user.read(".popup-title").toString().contains("clean water"));
        user.type("CHN");
        user.press(KeyCode.ENTER);
        assertTrue(user.text(0, Language.ENGLISH).contains("[clean water] (-CHN)"));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        select(text.indexOf("s share"), text.indexOf(" share"));
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        user.run(() -> ((CheckBox) user.find("#letters-only")).fire());
        user.press(KeyCode.ENTER);
        assertTrue(
                user.text(0, Language.ENGLISH).startsWith("The State[s] (-CHN)"),
                () -> user.text(0, Language.ENGLISH));
    }

    private void select(int from, int to) {
        user.put(0, Language.ENGLISH, from);
        for (int i = from; i < to; i++) {
            user.press(KeyCode.SHIFT, KeyCode.RIGHT);
        }
    }

    @Test
    void the_tool_bar_says_in_words_what_is_done_most_and_can_be_hidden() {
        List<String> words = user.read(".tool-bar .tool");
        assertTrue(
                words.containsAll(List.of("Propose", "Position", "Adopt", "Previous", "Next")),
                words::toString);
        user.press(KeyCode.SHIFT, KeyCode.F9);
        assertEquals(List.of(), user.read(".tool-bar .tool"));
        user.press(KeyCode.SHIFT, KeyCode.F9);
        assertFalse(user.read(".tool-bar .tool").isEmpty());
    }

    @Test
    void nothing_can_be_proposed_before_somebody_proposes_something() {
        user.run(() -> window.show(TestDrafts.english("The States share clean water here.")));
        user.put(0, Language.ENGLISH, 10);
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        Button apply = (Button) user.find("#popup-apply");
        assertTrue(user.finds("#delegation-field:focused"));
        assertTrue(user.on(apply::isDisabled), "nobody");
        user.type("CHN");
        assertTrue(user.on(apply::isDisabled), "nothing");
        user.clickOn("#words-field");
        user.type("shall");
        assertFalse(user.on(apply::isDisabled));
        user.clickOn("#popup-apply");
        assertTrue(user.text(0, Language.ENGLISH).contains("[shall] (+CHN)"));
        user.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("CHN", user.on(() -> ((TextField) user.find("#delegation-field")).getText()));
        assertTrue(user.finds("#words-field:focused"), "who spoke last often speaks again");
    }

    @Test
    void adopt_takes_the_alternative_beside_the_cursor() {
        String text = user.text(PP2, Language.ENGLISH);
        user.put(PP2, Language.ENGLISH, text.indexOf("CHN"));
        user.fire("#tool-adopt");
        assertTrue(
                user.text(PP2, Language.ENGLISH).contains("equitable and optimal utilization of"),
                () -> user.text(PP2, Language.ENGLISH));
    }

    @Test
    void a_tab_has_a_menu_for_its_draft() {
        Path file = Path.of("other.travaux");
        window.files.drafts.put(file, sample);
        user.run(() -> window.openDrafts.open(file));
        Tab tab =
                user.on(
                        () ->
                                ((TabPane) window.window.scene().lookup(".drafts"))
                                        .getTabs()
                                        .getLast());
        user.run(() -> tab.getContextMenu().show(window.window.scene().getRoot(), 100, 100));
        assertTrue(menu().containsAll(List.of("Close", "Show in folder")), () -> menu().toString());
        choose("Show in folder");
        assertEquals(List.of(file), window.opener.shown);
        user.run(() -> tab.getContextMenu().show(window.window.scene().getRoot(), 100, 100));
        choose("Close the other drafts");
        assertEquals(1, user.on(() -> window.openDrafts.drafts().size()));
        assertEquals("other.travaux", user.on(() -> window.window.titleProperty().getValue()));
    }
}
