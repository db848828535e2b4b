package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.safety.SavedVersion;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A secretary wants a sentence back that she deleted before she saved. */
class EarlierVersionsStoryTest extends Story {
    private static final Path FILE = Path.of("rivers.travaux");
    private static final Path LATER = Path.of("000002.travaux");
    private static final Path FIRST = Path.of("000001.travaux");
    private static final Path BROKEN = Path.of("000000.travaux");
    private static final Draft NOW = TestDrafts.english("We meet.", "We [agree] (+CHN) today.");
    private static final Draft BEFORE =
            TestDrafts.english("We meet.", "We [agree] [disagree] (+CHN).", "We part.");

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.files.drafts.put(FILE, NOW);
        window.files.drafts.put(LATER, NOW);
        window.files.drafts.put(FIRST, BEFORE);
        window.open(stage);
    }

    @BeforeEach
    void open() {
        window.dialogs.answer = FILE;
        user.press(KeyCode.CONTROL, KeyCode.O);
    }

    private static SavedVersion version(Path file, String saved) {
        return new SavedVersion(file, Instant.parse(saved));
    }

    private void keepThree() {
        window.files.earlier.put(
                FILE,
                List.of(
                        version(LATER, "2027-05-14T09:30:00Z"),
                        version(FIRST, "2027-05-13T16:05:00Z"),
                        version(BROKEN, "2027-05-12T16:05:00Z")));
    }

    private void ask() {
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
    }

    private List<String> details() {
        return user.read("#versions .field-name");
    }

    private boolean isListed() {
        return user.on(() -> window.window.scene().lookup("#versions") instanceof ListView<?>);
    }

    @Test
    void nothing_kept_yet_is_said_in_a_sentence() {
        ask();
        assertEquals(List.of("Earlier versions of rivers.travaux"), user.read(".popup-title"));
        assertTrue(
                user.read("#versions-summary").getFirst().startsWith("Nothing has been kept yet."));
        assertFalse(isListed());
        user.press(KeyCode.ENTER);
        assertEquals(List.of(), user.read(".popup-title"));
    }

    @Test
    void each_version_says_when_it_was_saved_and_what_became_of_it() {
        keepThree();
        ask();
        assertEquals(3, user.read("#versions .version-when").size());
        assertTrue(user.read("#versions .version-when").getFirst().contains("14 May 2027"));
        assertEquals(
                List.of(
                        "2 paragraphs · 1 open point · same as the text now",
                        "3 paragraphs · 1 open point · since then 1 paragraph changed, 1 removed",
                        "Can't be read: it is damaged, or not a draft."),
                details());
        user.press(KeyCode.ESCAPE);
        assertFalse(isListed());
        assertEquals(NOW.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
    }

    @Test
    void a_version_opens_as_a_copy_beside_the_draft() {
        keepThree();
        ask();
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals(2, user.on(() -> window.openDrafts.drafts().size()));
        assertEquals(BEFORE.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        assertTrue(user.read("#notice").getFirst().startsWith("This is the draft as saved on"));
        window.dialogs.answer = null;
        user.press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(
                window.dialogs.suggested.matches("rivers 2027-05-1[34] \\d\\d\\.05\\.travaux"),
                window.dialogs.suggested);
        assertEquals(NOW, window.files.drafts.get(FILE));
    }

    @Test
    void what_changed_since_a_version_is_shown() {
        keepThree();
        ask();
        user.press(KeyCode.DOWN);
        user.clickOn("#versions-compare");
        assertTrue(user.read(".popup-title").getFirst().contains("13 May 2027"));
        assertTrue(user.finds("#changes"));
    }

    @Test
    void a_version_is_brought_back_as_one_step_that_is_undone_and_saved() {
        keepThree();
        ask();
        user.press(KeyCode.DOWN);
        user.clickOn("#versions-back");
        assertEquals(BEFORE.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        assertTrue(user.read("#notice").getFirst().startsWith("The draft is again as saved on"));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NOW.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        user.press(KeyCode.CONTROL, KeyCode.Y);
        user.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                BEFORE.texts(Language.ENGLISH),
                user.on(() -> window.files.drafts.get(FILE)).texts(Language.ENGLISH));
    }

    @Test
    void nothing_can_be_done_with_a_version_that_cannot_be_read() {
        keepThree();
        ask();
        user.press(KeyCode.DOWN);
        user.press(KeyCode.DOWN);
        assertTrue(user.on(() -> user.find("#versions-back").isDisabled()));
        user.press(KeyCode.ENTER);
        assertTrue(isListed());
    }
}
