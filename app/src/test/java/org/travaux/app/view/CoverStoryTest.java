package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.travaux.app.session.Place;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;

/** While the settings stand over a draft, nothing happens to it behind them. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Before each test TestFX starts the window.
class CoverStoryTest {
    private final Draft sample = Window.sample("statement");
    private Window window;
    private User user;

    @Start
    void start(Stage stage) {
        window = Window.in("en");
        window.open(stage, sample);
    }

    @BeforeEach
    void sitDown(FxRobot robot) {
        user = new User(window, robot);
    }

    private boolean isThere(String selector) {
        return user.on(() -> window.window.scene().lookup(selector) != null);
    }

    @Test
    void keys_do_nothing_to_the_draft_behind_the_settings() {
        user.click("PP2", Language.ENGLISH);
        Place caret = user.caret();
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        user.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.F8);
        user.press(KeyCode.F11);
        user.press(KeyCode.CONTROL, KeyCode.F);
        assertTrue(isThere(".settings-page"));
        assertTrue(user.on(() -> window.window.scene().lookup(".menu-bar").isDisabled()));
        assertEquals(sample, user.on(() -> window.front().session().draft()));
        assertEquals(caret, user.caret());
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        assertFalse(isThere(".settings-page"));
        assertFalse(user.on(() -> window.window.scene().lookup(".menu-bar").isDisabled()));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(
                sample.paragraphs().size() + 1,
                user.on(() -> window.front().session().draft().paragraphs().size()));
    }
}
