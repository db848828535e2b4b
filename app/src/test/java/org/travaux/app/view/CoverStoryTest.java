package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;

/** While the settings stand over a draft, nothing happens to it behind them. */
class CoverStoryTest extends Story {
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
        assertTrue(user.finds(".settings-page"));
        assertTrue(user.find(".menu-bar").isDisabled());
        assertEquals(sample, user.draft());
        assertEquals(caret, user.caret());
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        assertFalse(user.finds(".settings-page"));
        assertFalse(user.find(".menu-bar").isDisabled());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(sample.paragraphs().size() + 1, user.draft().paragraphs().size());
    }
}
