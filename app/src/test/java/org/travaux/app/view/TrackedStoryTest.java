package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.travaux.app.files.ExportKind;
import org.travaux.app.files.ExportOrder;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.Objects;

/** A secretary sends out what has changed, by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Before each test TestFX starts the window.
class TrackedStoryTest {
    private static final Path OUT = Path.of("changes.docx");

    private Window window;
    private User user;

    @Start
    void start(Stage stage) {
        window = Window.in("en");
        window.open(stage);
        window.show(Window.sample("statement"));
    }

    @BeforeEach
    void sitDown(FxRobot robot) {
        user = new User(window, robot);
        window.dialogs.answer = OUT;
    }

    private ExportOrder exported() {
        ExportOrder order = Objects.requireNonNull(window.files.exports.get(OUT));
        assertEquals(ExportKind.TRACKED, order.kind());
        return order;
    }

    @Test
    void from_the_first_alternatives() {
        user.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
        user.press(KeyCode.ENTER);
        assertNull(exported().earlier());
    }

    @Test
    void an_earlier_version_that_can_not_be_read_is_told() {
        user.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertNull(window.files.exports.get(OUT));
        assertTrue(user.read("#notice").getFirst().contains("changes.docx"));
    }

    @Test
    void from_an_earlier_version() {
        Draft earlier = Window.sample("statement");
        window.files.drafts.put(OUT, earlier);
        user.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertEquals(earlier, exported().earlier());
    }
}
