package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.report.OpenChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody who cannot use a mouse, and sees little, finds what is open in a text. */
class SeeingStoryTest extends Story {
    private Parent root() {
        return window.window.scene().getRoot();
    }

    private ListView<?> list() {
        return (ListView<?>) root().lookup("#open-choices");
    }

    private int lines() {
        return user.on(() -> list().getItems().size());
    }

    private List<Node> focusable(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return found;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> focusable(child, found));
        }
        return found;
    }

    private List<String> nameless() {
        return user.on(
                () ->
                        focusable(root(), new ArrayList<>()).stream()
                                .filter(node -> !isNamed(node))
                                .map(node -> node.getClass().getSimpleName() + node.getStyleClass())
                                .toList());
    }

    private static boolean isNamed(Node node) {
        boolean partOfBox = node.getParent() instanceof ComboBoxBase<?>;
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean said = text instanceof String words && !words.isBlank();
        String own = node.getAccessibleText();
        return partOfBox || said || (own != null && !own.isBlank());
    }

    @Test
    void every_open_choice_is_listed_and_led_to() {
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F8);
        int open = user.on(() -> window.model.summaryProperty().get().open());
        assertEquals(open, lines());
        assertEquals(List.of(open + " of " + open), user.read(".choice-count"));
        user.type("PP3");
        assertTrue(lines() > 0 && lines() < open);
        user.press(KeyCode.ENTER);
        assertEquals(List.of("Open point in PP3"), user.read(".panel-title"));
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F8);
        assertFalse(user.on(() -> root().lookup(".choice-list") != null));
    }

    @Test
    void the_list_follows_the_text() {
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F8);
        int before = lines();
        user.put(3, Language.ENGLISH, 0);
        user.type("[firmly]");
        assertEquals(before + 1, lines());
        user.press(KeyCode.SHORTCUT, KeyCode.Z);
        user.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(lines() <= before + 1);
    }

    @Test
    void the_line_that_was_chosen_stays_chosen_when_the_text_changes() {
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F8);
        user.run(() -> list().getSelectionModel().select(3));
        String chosen = chosen();
        user.put(3, Language.ENGLISH, 0);
        user.type("[firmly]");
        assertEquals(chosen, chosen());
        assertEquals(4, user.on(() -> list().getSelectionModel().getSelectedIndex()));
        user.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(chosen, chosen());
    }

    private String chosen() {
        return user.on(
                () ->
                        list().getSelectionModel().getSelectedItem() instanceof OpenChoice choice
                                ? choice.id()
                                : "");
    }

    @Test
    void f6_goes_around_the_window_and_back() {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            user.press(KeyCode.F6);
            places.add(user.on(() -> owner().getTypeSelector()));
        }
        assertEquals(5, places.stream().distinct().count(), places::toString);
        String now = user.on(() -> owner().getTypeSelector());
        user.press(KeyCode.F6);
        user.press(KeyCode.SHIFT, KeyCode.F6);
        assertEquals(now, user.on(() -> owner().getTypeSelector()));
    }

    private Node owner() {
        return Objects.requireNonNull(window.window.scene().getFocusOwner());
    }

    @Test
    void whatever_can_have_the_keyboard_has_a_name() {
        assertEquals(List.of(), nameless());
        user.press(KeyCode.F8);
        assertEquals(List.of(), nameless());
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F8);
        assertEquals(List.of(), nameless());
    }

    @Test
    void a_row_is_read_aloud_with_its_languages_and_what_is_open_in_it() {
        user.run(() -> window.window.rows().scrollTo(4));
        Node row = user.rows().getFirst();
        String said =
                user.on(() -> (String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertTrue(said.startsWith("PP2, English: Reaffirming"), said);
        assertTrue(said.contains(", 1 open point, Russian: "), said);
    }

    @Test
    void delegations_are_called_by_name_in_the_language_of_the_column() {
        user.put(4, Language.RUSSIAN, 120);
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F8);
        assertTrue(user.read(".choice-pane .chip").contains("− TUR"));
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        assertTrue(user.read(".choice-pane .chip").contains("− Турция"));
        assertTrue(user.read(".choice-list .chip").contains("− Türkiye"));
        assertTrue(shown(4, 0).contains("Türkiye"), () -> shown(4, 0));
        assertTrue(shown(4, 2).contains("Түркия"), () -> shown(4, 2));
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        assertTrue(user.read(".choice-pane .chip").contains("− TUR"));
    }

    private String shown(int paragraph, int column) {
        return user.on(() -> window.model.rows().at(paragraph).cells().get(column).text().text());
    }

    @Test
    void full_contrast_has_no_colour_and_keeps_the_patterns() {
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
        assertTrue(user.on(() -> root().getStyleClass().contains("contrast")));
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertTrue(user.on(() -> root().getStyleClass().containsAll(List.of("dark", "contrast"))));
        user.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
        assertFalse(user.on(() -> root().getStyleClass().contains("contrast")));
    }
}
