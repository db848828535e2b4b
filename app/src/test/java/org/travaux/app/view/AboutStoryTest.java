package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.storage.ProgramNotices;
import org.travaux.app.view.actions.ActionId;

/** Somebody has to tell which version this is, and what is in it. */
class AboutStoryTest extends Story {
    private static final ProgramNotices NOTICES =
            new ProgramNotices("7.8.9", "The licence.", "The notice.", "ICU4J: Unicode-3.0");

    @Test
    void it_opens_over_the_draft_and_escape_leads_back() {
        user.run(() -> window.window.actions().get(ActionId.ABOUT).perform());
        assertTrue(user.finds(".about-page"));
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds(".about-page"));
    }

    @Test
    void the_libraries_come_before_the_licence_which_is_long() {
        String text =
                user.on(
                        () ->
                                ((TextArea)
                                                new AboutPage(NOTICES, Sentences.in("en"))
                                                        .getChildren()
                                                        .getLast())
                                        .getText());
        int libraries = text.indexOf("ICU4J: Unicode-3.0");
        assertTrue(libraries > 0, text);
        assertTrue(libraries < text.indexOf("The notice."), text);
        assertTrue(text.indexOf("The notice.") < text.indexOf("The licence."), text);
    }
}
