package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Settlement;

/** A settlement is written into the draft's file, and opened again on another day. */
class ReopenStoryTest extends Story {
    private void assertAsItWas() {
        for (Language language : sample.languages()) {
            assertEquals(sample.texts(language).get(PP2), user.text(PP2, language));
        }
    }

    @Test
    void what_was_settled_is_reopened_after_the_file_was_closed_and_opened()
            throws DraftFormatException {
        user.pressAfterChord(KeyCode.O);
        user.type("plen");
        user.press(KeyCode.ENTER);
        user.press(KeyCode.F8);
        user.pressAfterChord(KeyCode.A);
        assertFalse(user.text(PP2, Language.RUSSIAN).contains("["));
        Draft read = DraftFormat.read(DraftFormat.write(user.draft()));
        Settlement record = read.paragraphs().get(PP2).settlements().getFirst();
        assertEquals(Forum.PLENARY, record.occasion().forum());
        assertEquals(window.front().services().today(), record.occasion().date());
        user.run(() -> window.show(read));
        user.pressAfterChord(KeyCode.R);
        assertTrue(user.read(".offer-text").getFirst().startsWith("PP2"));
        assertTrue(
                user.read(".offer-detail").getFirst().startsWith("alternative 1 adopted, plenary"));
        user.press(KeyCode.ENTER);
        assertEquals(PP2, user.caret().paragraph());
        user.pressAfterChord(KeyCode.R);
        assertAsItWas();
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(user.text(PP2, Language.KAZAKH).contains("["));
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertAsItWas();
    }

    @Test
    void words_that_were_changed_since_stay_and_the_user_is_told() {
        user.press(KeyCode.F8);
        user.pressAfterChord(KeyCode.A);
        user.press(KeyCode.RIGHT);
        user.type("x");
        String text = user.text(PP2, Language.ENGLISH);
        user.pressAfterChord(KeyCode.R);
        assertEquals(text, user.text(PP2, Language.ENGLISH));
        String said = user.read("#notice").getFirst();
        assertTrue(said.contains("have since been changed in English"), said);
        assertTrue(said.contains("[equitable and reasonable"), said);
    }
}
