package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.view.files.FileDialogs;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.List;

/** Somebody works on two drafts at once. */
class TabsStoryTest extends Story {
    private static final Path STATEMENT = Path.of("statement.travaux");
    private static final Path REPORT = Path.of("report.travaux");

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.files.drafts.put(STATEMENT, sample);
        window.files.drafts.put(REPORT, Window.sample("report"));
        window.open(stage);
    }

    @BeforeEach
    void openBoth() {
        open(STATEMENT);
        open(REPORT);
    }

    private void open(Path file) {
        window.dialogs.answer = file;
        user.press(KeyCode.CONTROL, KeyCode.O);
    }

    private List<String> tabs() {
        return user.on(
                () ->
                        window.window.scene().lookup(".drafts") instanceof TabPane pane
                                ? pane.getTabs().stream().map(Tab::getText).toList()
                                : List.of());
    }

    private String title() {
        return user.on(() -> window.window.titleProperty().getValue());
    }

    @Test
    void each_draft_has_its_own_text_caret_and_undo() {
        user.press(KeyCode.F2);
        user.type("New ");
        String report = user.text(0, Language.ENGLISH);
        assertEquals(List.of("statement.travaux", "• report.travaux"), tabs());
        user.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertEquals("statement.travaux", title());
        user.press(KeyCode.F8);
        user.type("old ");
        var caret = user.caret();
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("statement.travaux", "• report.travaux"), tabs());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(caret, user.caret());
        user.press(KeyCode.CONTROL, KeyCode.TAB);
        assertEquals("• report.travaux", title());
        assertEquals(report, user.text(0, Language.ENGLISH));
        user.type("and better ");
        assertTrue(user.text(0, Language.ENGLISH).startsWith("New and better "));
        assertEquals(List.of("• statement.travaux", "• report.travaux"), tabs());
    }

    @Test
    void opening_a_draft_that_is_open_goes_to_it() {
        user.press(KeyCode.F2);
        user.type("New ");
        open(STATEMENT);
        assertEquals("statement.travaux", title());
        open(REPORT);
        assertTrue(user.text(0, Language.ENGLISH).startsWith("New "));
        assertEquals(2, tabs().size());
    }

    @Test
    void closing_asks_when_something_is_not_saved_and_the_last_leads_to_the_welcome_page() {
        user.press(KeyCode.F2);
        user.type("New ");
        window.dialogs.unsaved = FileDialogs.Unsaved.CANCEL;
        user.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(2, tabs().size());
        window.dialogs.unsaved = FileDialogs.Unsaved.SAVE;
        user.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(List.of("statement.travaux"), tabs());
        var saved = window.files.drafts.get(REPORT);
        assertTrue(saved != null && saved.texts(Language.ENGLISH).getFirst().startsWith("New "));
        window.dialogs.unsaved = FileDialogs.Unsaved.CANCEL;
        user.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(List.of("Welcome"), tabs());
        assertTrue(user.on(() -> window.openDrafts.front().blankProperty().get()));
    }

    @Test
    void leaving_asks_for_each_draft_that_is_not_saved() {
        user.press(KeyCode.F2);
        user.type("New ");
        user.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        user.press(KeyCode.F2);
        user.type("Old ");
        window.dialogs.asked.clear();
        window.dialogs.unsaved = FileDialogs.Unsaved.CANCEL;
        user.press(KeyCode.CONTROL, KeyCode.Q);
        assertEquals(List.of("statement.travaux"), window.dialogs.asked);
        assertEquals(0, window.quits);
        window.dialogs.unsaved = FileDialogs.Unsaved.SAVE;
        user.press(KeyCode.CONTROL, KeyCode.Q);
        assertEquals(
                List.of("statement.travaux", "statement.travaux", "report.travaux"),
                window.dialogs.asked);
        assertEquals(1, window.quits);
        assertFalse(user.on(() -> window.openDrafts.front().model().changedProperty().get()));
    }
}
