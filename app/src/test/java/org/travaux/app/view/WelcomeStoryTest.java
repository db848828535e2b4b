package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Somebody starts the program and looks for something to begin with. */
class WelcomeStoryTest extends Story {
    @TempDir Path folder;

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.open(stage);
    }

    private List<String> recent() {
        return user.on(
                () ->
                        window.window.scene().getRoot().lookupAll(".welcome-draft").stream()
                                .map(Button.class::cast)
                                .map(Button::getText)
                                .toList());
    }

    @Test
    void a_note_verbale_is_begun_from_its_template_and_saved_under_a_name() {
        assertEquals(List.of("What do you want to work on?"), user.read(".welcome-title"));
        user.fire("#template-note-verbale");
        assertEquals(List.of(), user.read(".welcome-title"));
        assertEquals("NOTE VERBALE", user.text(0, Language.ENGLISH));
        assertEquals("ВЕРБАЛЬНАЯ НОТА", user.text(0, Language.RUSSIAN));
        assertEquals(List.of("New, not saved yet"), user.read("#status-saved"));
        user.press(KeyCode.F2);
        user.type("DRAFT ");
        Path file = folder.resolve("note.travaux");
        window.dialogs.answer = file;
        user.press(KeyCode.CONTROL, KeyCode.S);
        Draft saved = Objects.requireNonNull(window.files.drafts.get(file));
        assertEquals("DRAFT NOTE VERBALE", saved.texts(Language.ENGLISH).getFirst());
    }

    @Test
    void a_template_comes_with_the_columns_and_the_notation_that_were_chosen() {
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        user.fire("#column-ru");
        user.run(
                () ->
                        window.settings.change(
                                all -> all.withNewDrafts(all.newDrafts().withProfile("unfccc"))));
        user.press(KeyCode.ESCAPE);
        user.fire("#template-report");
        assertEquals(List.of("Russian", "English", "Kazakh"), user.read(".column-name"));
        Draft draft = user.draft();
        assertEquals("unfccc", draft.profile());
        assertEquals(Language.RUSSIAN, draft.sourceLanguage());
    }

    @Test
    void recent_drafts_that_are_still_there_are_listed_and_can_be_taken_from_the_list()
            throws IOException {
        Path rivers = Files.writeString(folder.resolve("rivers.travaux"), "");
        Path winds = Files.writeString(folder.resolve("winds.travaux"), "");
        for (Path file : List.of(rivers, winds, folder.resolve("gone.travaux"))) {
            window.files.drafts.put(file, Window.sample("report"));
            user.run(() -> window.openDrafts.open(file));
            user.press(KeyCode.CONTROL, KeyCode.W);
        }
        assertEquals(List.of("winds.travaux", "rivers.travaux"), recent());
        user.fire(".welcome-forget");
        assertEquals(List.of("rivers.travaux"), recent());
        assertTrue(Files.exists(winds));
        user.fire(".welcome-draft");
        assertEquals("rivers.travaux", user.on(() -> window.window.titleProperty().getValue()));
    }

    @Test
    void the_sample_opens_without_a_file_and_the_start_page_is_one_of_the_beginnings() {
        user.fire("#welcome-sample");
        assertNull(user.on(() -> window.openDrafts.front().commands().fileProperty().get()));
        assertEquals(3, user.on(() -> window.front().languages().size()));
        user.press(KeyCode.CONTROL, KeyCode.N);
        user.type("start");
        user.press(KeyCode.ENTER);
        assertEquals(List.of("What do you want to work on?"), user.read(".welcome-title"));
        assertEquals(2, user.on(() -> window.openDrafts.drafts().size()));
        user.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(1, user.on(() -> window.openDrafts.drafts().size()));
    }

    @Test
    void larger_text_is_chosen_and_seen_at_once() {
        user.fire("#template-statement");
        double before = height();
        user.press(KeyCode.CONTROL, KeyCode.COMMA);
        user.run(
                () -> {
                    if (window.window.scene().lookup("#settings-size") instanceof Spinner<?> size) {
                        size.increment(10);
                    }
                });
        user.press(KeyCode.ESCAPE);
        assertEquals(25, user.on(() -> window.settings.get().font().size()));
        assertTrue(height() > before * 1.3, () -> before + " " + height());
    }

    private double height() {
        return user.rows().get(3).getLayoutBounds().getHeight();
    }
}
