package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.TextRange;

import java.util.List;

/** What people do with words that are agreed, while the rest of their paragraph is open. */
class AgreedPassageStoryTest extends Story {
    private static final StatusChange IN_PLENARY =
            StatusChange.of(ParagraphStatus.AGREED, Forum.PLENARY, "2027-05-14", "");

    private List<AgreedPassage> passages() {
        return user.draft().paragraphs().get(PP2).passages();
    }

    private String text() {
        return user.text(PP2, Language.ENGLISH);
    }

    /** Selects letters in the middle of the first two words, and says how they stand. */
    private String agreeFirstWords() {
        String text = text();
        int end = text.indexOf(' ', text.indexOf(' ') + 1);
        user.put(PP2, Language.ENGLISH, 2);
        user.run(() -> window.front().selection().select(new TextRange(2, end - 1)));
        user.pressAfterChord(KeyCode.DIGIT2);
        user.press(KeyCode.TAB);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.TAB);
        user.type("2027-05-14");
        user.press(KeyCode.ENTER);
        return text.substring(0, end);
    }

    private boolean isAsked() {
        return user.finds("#agreed-question");
    }

    @Test
    void selected_words_are_agreed_whole_and_shown_so() {
        String words = agreeFirstWords();
        assertEquals(
                List.of(
                        new AgreedPassage(
                                Language.ENGLISH,
                                new TextRange(0, words.length()),
                                words,
                                IN_PLENARY)),
                passages());
        String shown = "." + TextStyle.AGREED_IN_PLENARY.css();
        assertTrue(user.on(() -> window.window.rows().lookup(shown) != null));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), passages());
        assertFalse(user.on(() -> window.window.rows().lookup(shown) != null));
    }

    @Test
    void whoever_types_into_them_is_asked_and_beside_them_not() {
        String words = agreeFirstWords();
        String before = text();
        user.put(PP2, Language.ENGLISH, words.length());
        user.type(" x");
        assertFalse(isAsked());
        assertEquals(1, passages().size());
        user.put(PP2, Language.ENGLISH, 3);
        user.type("y");
        assertTrue(isAsked());
        user.press(KeyCode.ESCAPE);
        assertEquals(before.length() + 2, text().length());
        user.put(PP2, Language.ENGLISH, 3);
        user.type("y");
        user.press(KeyCode.TAB);
        user.press(KeyCode.ENTER);
        assertEquals(before.length() + 3, text().length());
        assertEquals(List.of(), passages(), "other words than those that were agreed");
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(words), passages().stream().map(AgreedPassage::words).toList());
    }

    @Test
    void brackets_around_them_are_asked_about() {
        String words = agreeFirstWords();
        user.put(PP2, Language.ENGLISH, 0);
        user.run(() -> window.front().selection().select(new TextRange(0, words.length())));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertTrue(isAsked());
        user.press(KeyCode.TAB);
        user.press(KeyCode.ENTER);
        assertTrue(text().startsWith("[" + words + "]"), text());
        assertEquals(List.of(), passages());
    }

    @Test
    void they_are_opened_again_where_the_cursor_is_in_them() {
        agreeFirstWords();
        user.put(PP2, Language.ENGLISH, 3);
        user.pressAfterChord(KeyCode.DIGIT2);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals(List.of(), passages());
        assertFalse(isAsked());
    }

    @Test
    void words_in_brackets_are_not_agreed_and_the_popup_says_so() {
        int bracket = text().indexOf('[');
        user.put(PP2, Language.ENGLISH, 0);
        user.run(() -> window.front().selection().select(new TextRange(0, bracket + 4)));
        user.pressAfterChord(KeyCode.DIGIT2);
        user.press(KeyCode.ENTER);
        assertEquals(List.of(), passages());
        assertTrue(
                user.read(".popup-form .label").stream()
                        .anyMatch(each -> each.contains("brackets")),
                () -> user.read(".label").toString());
    }

    @Test
    void without_words_it_says_what_to_do() {
        user.put(PP2, Language.ENGLISH, 2);
        user.pressAfterChord(KeyCode.DIGIT2);
        assertFalse(user.finds("#states"));
        assertTrue(user.read(".notice .label").toString().contains("Select the words"));
    }
}
