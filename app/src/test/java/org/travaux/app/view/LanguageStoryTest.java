package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;

import java.util.List;

/** Somebody changes the language of the interface in the middle of a sentence. */
class LanguageStoryTest extends Story {
    private void nextLanguage() {
        user.pressAfterChord(KeyCode.Z);
    }

    private String firstMenu() {
        return user.on(
                () ->
                        window.window.scene().lookup(".menu-bar") instanceof MenuBar bar
                                ? bar.getMenus().getFirst().getText().replace("_", "")
                                : "");
    }

    @Test
    void everything_speaks_the_next_language_and_the_sentence_goes_on() {
        user.click("PP2", Language.KAZAKH);
        user.type("ңғә ");
        Place caret = user.caret();
        assertEquals("File", firstMenu());
        assertEquals(List.of("English", "Russian", "Kazakh"), user.read(".column-name"));
        nextLanguage();
        assertEquals("Файл", firstMenu());
        assertEquals(List.of("Английский", "Русский", "Казахский"), user.read(".column-name"));
        assertEquals(List.of("Не сохранено"), user.read("#status-saved"));
        assertEquals(caret, user.caret());
        user.type("және ");
        assertTrue(user.text(PP2, Language.KAZAKH).startsWith("ңғә және "));
        nextLanguage();
        assertEquals(List.of("Сақталмаған"), user.read("#status-saved"));
        assertEquals("kk", user.on(() -> window.settings.get().language()));
        for (int i = 0; i < 9 && user.on(() -> window.front().canUndoProperty().get()); i++) {
            user.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(sample.texts(Language.KAZAKH), user.texts(Language.KAZAKH));
        assertEquals(List.of("Жаңа, әлі сақталмаған"), user.read("#status-saved"));
        nextLanguage();
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(user.text(PP2, Language.KAZAKH).startsWith("ңғә "));
        assertEquals("File", firstMenu());
    }

    @Test
    void the_page_stays_where_it_is() {
        user.run(() -> window.window.rows().scrollTo(20));
        nextLanguage();
        assertEquals(20, user.on(() -> window.window.rows().firstVisibleRow()));
    }

    @Test
    void each_open_draft_speaks_it_and_the_one_in_front_stays_there() {
        user.run(() -> window.openDrafts.begin(Window.sample("report")));
        user.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        nextLanguage();
        assertEquals(sample.paragraphs().size(), user.on(() -> window.front().rowIds().size()));
        user.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertEquals(List.of("Новый, ещё не сохранён"), user.read("#status-saved"));
        assertEquals(2, user.on(() -> window.openDrafts.drafts().size()));
    }

    @Test
    void it_is_chosen_on_the_page_of_settings_too() {
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        assertEquals(List.of("Settings"), user.read(".welcome-title"));
        assertTrue(user.on(() -> languages().isFocused()));
        user.run(() -> languages().setValue("kk"));
        assertEquals(List.of("Баптаулар"), user.read(".welcome-title"));
        user.press(KeyCode.ESCAPE);
        assertEquals(List.of(), user.read(".welcome-title"));
        assertEquals("Файл", firstMenu());
        assertEquals(List.of("Жаңа, әлі сақталмаған"), user.read("#status-saved"));
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<String> languages() {
        return (ChoiceBox<String>) window.window.scene().lookup("#settings-language");
    }
}
