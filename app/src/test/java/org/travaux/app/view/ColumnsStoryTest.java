package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.travaux.app.session.Place;
import org.travaux.app.view.editor.TextView;
import org.travaux.markup.data.Language;

import java.util.Comparator;
import java.util.List;

/** An interpreter wants Russian and Kazakh beside each other, and Kazakh wide. */
class ColumnsStoryTest extends Story {
    private List<String> names() {
        return user.on(
                () ->
                        window.window.scene().getRoot().lookupAll(".column-name").stream()
                                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                                .map(name -> ((Labeled) name).getText())
                                .toList());
    }

    private List<Double> lefts() {
        return user.cells(user.rows().getFirst()).stream().map(Node::getLayoutX).toList();
    }

    /** Of the last row in sight, in which nothing is edited. */
    private double width(int column) {
        TextView cell = user.cells(user.rows().getLast()).get(column);
        return cell.getWidth();
    }

    /** The window without a display forgets after one event that a button is held down. */
    private void drag(double by) {
        Node edge =
                window.window.scene().getRoot().lookupAll(".column-edge").stream()
                        .min(Comparator.comparingDouble(Node::getLayoutX))
                        .orElseThrow();
        double x = edge.localToScene(edge.getBoundsInLocal().getCenterX(), 0).getX() + by;
        Event.fireEvent(
                edge,
                new MouseEvent(
                        MouseEvent.MOUSE_DRAGGED,
                        x,
                        0,
                        x,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null));
    }

    @Test
    void a_language_goes_and_comes_back_with_its_number() {
        user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertEquals(List.of("Russian", "Kazakh"), names());
        assertEquals(2, lefts().size());
        user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertEquals(List.of("English", "Russian", "Kazakh"), names());
        assertEquals(3, lefts().size());
    }

    @Test
    void the_last_language_stays_and_the_caret_finds_a_column() {
        user.click("PP2", Language.ENGLISH);
        user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertEquals(new Place(4, Language.RUSSIAN, 0), user.caret());
        user.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertEquals(new Place(4, Language.KAZAKH, 0), user.caret());
        user.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertEquals(List.of("Kazakh"), names());
        user.type("Иә ");
        assertTrue(user.text(4, Language.KAZAKH).startsWith("Иә "));
    }

    @Test
    void what_is_undone_in_a_hidden_language_is_shown() {
        user.click("PP2", Language.ENGLISH);
        user.type("Now ");
        user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        user.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("English", "Russian", "Kazakh"), names());
        assertEquals(new Place(4, Language.ENGLISH, 0), user.caret());
    }

    private void choose(String column, String item) {
        user.run(
                () -> {
                    MenuButton button =
                            window.window.scene().getRoot().lookupAll(".column-name").stream()
                                    .map(MenuButton.class::cast)
                                    .filter(each -> each.getText().equals(column))
                                    .findFirst()
                                    .orElseThrow();
                    button.show();
                    button.getItems().stream()
                            .filter(each -> item.equals(each.getId()))
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    button.hide();
                });
    }

    @Test
    void the_menu_of_a_column_is_about_it_wherever_the_caret_is() {
        user.click("PP2", Language.ENGLISH);
        choose("Kazakh", "header-column-left");
        assertEquals(List.of("English", "Kazakh", "Russian"), names());
        user.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(List.of("Kazakh", "English", "Russian"), names());
    }

    @Test
    void the_column_of_the_caret_moves_with_it() {
        user.click("PP2", Language.KAZAKH);
        user.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(List.of("English", "Kazakh", "Russian"), names());
        user.type("ң");
        assertTrue(user.text(4, Language.KAZAKH).startsWith("ң"));
        user.press(KeyCode.TAB);
        assertEquals(Language.RUSSIAN, user.caret().language());
    }

    @Test
    void an_edge_is_dragged_and_rows_and_header_follow() {
        double before = width(0);
        for (int step = 0; step < 4; step++) {
            user.run(() -> drag(30));
        }
        assertEquals(before + 120, width(0), 2);
        user.pressAfterChord(KeyCode.DIGIT0);
        assertEquals(before, width(0), 1);
    }

    @Test
    void wider_by_a_key_makes_one_column_wider_and_the_others_narrower() {
        user.click("PP2", Language.KAZAKH);
        double before = width(2);
        for (int i = 0; i < 4; i++) {
            user.pressAfterChord(KeyCode.PERIOD);
        }
        assertTrue(width(2) > before + 80);
        assertTrue(width(0) < before - 40);
    }
}
