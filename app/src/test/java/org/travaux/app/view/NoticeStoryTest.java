package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.storage.ErrorLog;
import org.travaux.app.viewmodel.Notice;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Somebody is told something. */
class NoticeStoryTest extends Story {
    @TempDir static Path folder;

    private final Path log = folder.resolve("errors.log");

    @Override
    public void start(Stage stage) {
        window = Window.keepingErrors("en", new ErrorLog(log, Clock.systemUTC()));
        window.open(stage, sample);
    }

    @Test
    void an_unexpected_error_is_a_sentence_with_details_that_quote_nothing() {
        user.run(() -> window.front().unexpected(new IllegalStateException("[clean water]")));
        assertTrue(user.read("#notice").getFirst().startsWith("An unexpected error occurred"));
        assertFalse(user.find("#notice-details").isVisible());
        user.fire("#notice-show-details");
        String details = ((TextArea) user.find("#notice-details")).getText();
        assertTrue(details.startsWith("java.lang.IllegalStateException\n    at "), details);
        assertFalse(details.contains("water"), details);
        user.fire("#notice-folder");
        assertEquals(List.of(log), window.opener.shown);
        user.press(KeyCode.CONTROL, KeyCode.F1);
        assertEquals(List.of(log), window.opener.opened);
    }

    @Test
    void an_ordinary_problem_has_no_details_and_stays() {
        user.run(() -> window.front().tell(new Notice(Notice.Kind.PROBLEM, "No printer.")));
        assertFalse(user.find("#notice-show-details").isVisible());
        assertFalse(user.find("#notice-open").isVisible());
        assertFalse(new Notice(Notice.Kind.PROBLEM, "No printer.").passes());
    }

    @Test
    void that_all_is_well_goes_by_itself_unless_there_is_more_to_read() throws TimeoutException {
        assertFalse(new Notice(Notice.Kind.DONE, "Imported.\nA table was left out.").passes());
        user.run(() -> window.appearance.noticeSecondsProperty().set(0.1));
        user.run(() -> window.front().tell(new Notice(Notice.Kind.DONE, "Saved.")));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> window.front().noticeProperty().get() == null);
        user.settle();
        assertFalse(user.find("#notice").isVisible() && user.find(".notice").isVisible());
    }
}
