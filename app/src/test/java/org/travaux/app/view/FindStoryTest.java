package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;

import java.util.List;

/** Finding and replacing words in three languages with the keyboard. */
class FindStoryTest extends Story {
    private String said() {
        return user.read("#find-said").getFirst();
    }

    /** The words of the rows in sight that stand out. */
    private List<String> standingOut(String look) {
        return user.on(
                () ->
                        window.window.rows().lookupAll(".text-view ." + look).stream()
                                .filter(Text.class::isInstance)
                                .map(node -> ((Text) node).getText())
                                .distinct()
                                .toList());
    }

    private boolean barShows() {
        return user.find(".find-bar").isVisible();
    }

    private long occurrences(String word) {
        return user.on(
                () ->
                        sample.languages().stream()
                                .flatMap(
                                        language ->
                                                window
                                                        .model
                                                        .session()
                                                        .draft()
                                                        .texts(language)
                                                        .stream())
                                .mapToLong(text -> text.split(word, -1).length - 1)
                                .sum());
    }

    @Test
    void words_are_found_in_every_language_and_escape_leads_to_them() {
        long there = occurrences("2027");
        user.click("PP1", Language.RUSSIAN);
        user.press(KeyCode.CONTROL, KeyCode.F);
        user.type("2027");
        assertTrue(said().startsWith(there + " matches in "), this::said);
        assertEquals(List.of("2027"), standingOut("found"));
        user.press(KeyCode.ENTER);
        user.press(KeyCode.F3);
        assertTrue(said().contains(" of " + there + " in "), this::said);
        var match = user.on(() -> window.model.session());
        assertEquals(sample.texts(Language.ENGLISH), match.draft().texts(Language.ENGLISH));
        user.press(KeyCode.ESCAPE);
        assertFalse(barShows());
        assertEquals(List.of(), standingOut("found"));
        int at = user.caret().offset();
        String text = user.text(user.caret().paragraph(), user.caret().language());
        assertEquals("2027", text.substring(at, at + 4));
        user.type("the ");
        assertTrue(
                user.text(user.caret().paragraph(), user.caret().language()).contains("the 2027"));
    }

    @Test
    void what_is_searched_for_is_the_same_in_another_language() {
        user.press(KeyCode.CONTROL, KeyCode.H);
        user.type("2027");
        user.press(KeyCode.ENTER);
        user.press(KeyCode.ENTER);
        String english = said();
        assertTrue(english.startsWith("2 of "), english);
        user.pressAfterChord(KeyCode.Z);
        assertTrue(barShows());
        assertEquals(List.of("2027"), standingOut("found"));
        assertTrue(said().startsWith("2 "), this::said);
        user.press(KeyCode.END);
        user.type("8");
        assertEquals(
                "20278",
                user.on(
                        () ->
                                window.window.scene().lookup("#find-words")
                                                instanceof TextField words
                                        ? words.getText()
                                        : ""));
    }

    @Test
    void all_are_replaced_by_one_key() {
        user.press(KeyCode.CONTROL, KeyCode.H);
        user.type("2027");
        user.press(KeyCode.TAB);
        user.run(user.find("#find-replacement")::requestFocus);
        user.type("2031");
        user.pressAfterChord(KeyCode.H);
        assertEquals(0, occurrences("2027"));
        user.press(KeyCode.ESCAPE);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(occurrences("2027") > 0);
    }

    @Test
    void all_are_replaced_from_the_keyboard_and_one_undo_brings_them_back() {
        long there = occurrences("2027");
        user.press(KeyCode.CONTROL, KeyCode.H);
        user.type("2027");
        user.press(KeyCode.TAB);
        while (!(focusOwner().getId() != null && focusOwner().getId().equals("find-replacement"))) {
            user.press(KeyCode.TAB);
        }
        user.type("2028");
        user.press(KeyCode.TAB);
        user.press(KeyCode.TAB);
        user.press(KeyCode.SPACE);
        assertEquals(0, occurrences("2027"));
        assertEquals(there, occurrences("2028"));
        assertTrue(user.read("#notice").getFirst().startsWith("Replaced " + there + " matches"));
        user.press(KeyCode.ESCAPE);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(there, occurrences("2027"));
        for (Language language : sample.languages()) {
            assertEquals(sample.texts(language), user.texts(language));
        }
    }

    private Node focusOwner() {
        return user.on(() -> window.window.scene().getFocusOwner());
    }

    @Test
    void matches_are_replaced_one_by_one_with_enter() {
        user.press(KeyCode.CONTROL, KeyCode.H);
        user.type("Recalling");
        String before = said();
        user.run(user.find("#find-replacement")::requestFocus);
        user.type("Noting");
        user.press(KeyCode.ENTER);
        assertTrue(said().startsWith("1 of "), this::said);
        user.press(KeyCode.ENTER);
        assertEquals(1, occurrences("Noting") - occurrencesAtFirst("Noting"));
        user.press(KeyCode.ESCAPE);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.F);
        assertEquals(before, said());
    }

    private long occurrencesAtFirst(String word) {
        return sample.languages().stream()
                .flatMap(language -> sample.texts(language).stream())
                .mapToLong(text -> text.split(word, -1).length - 1)
                .sum();
    }

    @Test
    void a_bad_expression_is_told_beside_the_words() {
        user.press(KeyCode.CONTROL, KeyCode.F);
        user.run(
                () -> {
                    var options = window.window.scene().getRoot().lookupAll(".check-box");
                    options.stream()
                            .map(CheckBox.class::cast)
                            .filter(box -> box.getText().equals("Regular expression"))
                            .forEach(box -> box.setSelected(true));
                });
        user.type("wat(er");
        assertTrue(said().startsWith("Not a regular expression"), this::said);
        user.type(")");
        assertTrue(said().endsWith("paragraphs"), this::said);
    }

    @Test
    void the_text_that_is_edited_shows_what_was_found_too() {
        user.click("PP1", Language.ENGLISH);
        user.press(KeyCode.CONTROL, KeyCode.F);
        user.type(sample.texts(Language.ENGLISH).get(3).substring(0, 6));
        List<String> edited =
                user.on(
                        () ->
                                window.window.rows().lookupAll(".cell-editor .found").stream()
                                        .filter(Text.class::isInstance)
                                        .map(node -> ((Text) node).getText())
                                        .toList());
        assertEquals(List.of(sample.texts(Language.ENGLISH).get(3).substring(0, 6)), edited);
    }

    @Test
    void what_is_selected_is_searched_for_and_a_hidden_language_is_shown_for_what_is_found() {
        user.click("PP1", Language.KAZAKH);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        String selected = user.on(() -> window.model.selection().range().of(text()));
        user.press(KeyCode.CONTROL, KeyCode.F);
        assertEquals(selected, user.on(() -> words()));
        user.run(
                () ->
                        window.model.setColumns(
                                window.model.columnsProperty().get().toggle(Language.KAZAKH)));
        assertFalse(user.on(() -> window.model.languages().contains(Language.KAZAKH)));
        user.run(user.find("#find-words")::requestFocus);
        user.press(KeyCode.ENTER);
        assertTrue(user.on(() -> window.model.languages().contains(Language.KAZAKH)));
    }

    private String text() {
        return sample.texts(Language.KAZAKH).get(3);
    }

    private String words() {
        return ((TextField) window.window.scene().lookup("#find-words")).getText();
    }
}
