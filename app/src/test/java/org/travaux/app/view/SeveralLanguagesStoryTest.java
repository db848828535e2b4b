package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A secretariat has sent one file with the same note in three languages. */
class SeveralLanguagesStoryTest extends Story {
    @TempDir private Path folder;

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.open(stage);
    }

    private Path note() throws IOException {
        return Files.writeString(folder.resolve("note.txt"), TestDrafts.THREE_LANGUAGES);
    }

    private void importFile(Path file) {
        window.dialogs.texts = List.of(file);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    }

    private String chosen() {
        return user.on(
                () ->
                        window.window.scene().getFocusOwner() instanceof RadioButton button
                                        && button.isSelected()
                                ? button.getText()
                                : "");
    }

    @Test
    void three_languages_are_asked_for_and_stand_side_by_side() throws IOException {
        importFile(note());
        assertEquals(
                List.of("“note.txt” contains English, Russian and Kazakh"),
                user.read(".popup-title"));
        assertEquals("One draft in all these languages, side by side", chosen());
        user.press(KeyCode.ENTER);
        assertEquals(
                List.of("The boats leave on 4 May 2027.", "Bring a chart of the harbour."),
                user.texts(Language.ENGLISH));
        assertEquals(
                List.of("Лодки отходят 4 мая 2027 года.", "Возьмите карту гавани."),
                user.texts(Language.RUSSIAN));
        assertEquals(
                List.of(
                        "Қайықтар 2027 жылғы 4 мамырда жолға шығады.",
                        "Айлақтың картасын ала келіңіз."),
                user.texts(Language.KAZAKH));
        assertEquals(
                List.of("Imported 2 paragraphs. Save it to keep it as a draft."),
                user.read("#notice"));
    }

    @Test
    void it_may_all_the_same_be_one_text() throws IOException {
        importFile(note());
        user.press(KeyCode.DOWN);
        assertEquals("One text in English", chosen());
        user.press(KeyCode.ENTER);
        assertEquals(1, user.draft().languages().size());
        assertEquals(6, user.draft().paragraphs().size());
    }

    @Test
    void a_file_that_is_opened_is_asked_about_too() throws IOException {
        window.dialogs.answer = note();
        user.press(KeyCode.CONTROL, KeyCode.O);
        assertEquals("One draft in all these languages, side by side", chosen());
        user.press(KeyCode.ESCAPE);
        assertEquals(List.of(), user.read(".popup-title"));
    }

    @Test
    void a_word_document_is_asked_about_before_its_authors() throws IOException {
        StringBuilder body = new StringBuilder();
        TestDrafts.THREE_LANGUAGES
                .lines()
                .filter(line -> !line.isEmpty())
                .forEach(line -> body.append(p(r(line))));
        body.append(p(ins("Li Wei", r("Мұны есте сақтаңыз."))));
        byte[] document = MadeDocument.of(body.toString()).bytes();
        importFile(Files.write(folder.resolve("note.docx"), document));
        assertEquals("One draft in all these languages, side by side", chosen());
        user.press(KeyCode.ENTER);
        user.type("CHN");
        user.press(KeyCode.ENTER);
        assertEquals(3, user.draft().languages().size());
        assertEquals("[Мұны есте сақтаңыз.] (+CHN)", user.texts(Language.KAZAKH).getLast());
        String told = user.read("#notice").getFirst();
        assertTrue(told.contains("Row 3, only in Kazakh"), told);
    }

    @Test
    void what_hardly_says_the_same_is_one_text_unless_somebody_says_otherwise() throws IOException {
        Path letters =
                Files.writeString(
                        folder.resolve("letters.txt"),
                        """
                        The boats leave on 4 May 2027, and everybody is asked to bring a chart.

                        The harbour is closed until then. The ice is thick this year, as it was.

                        Whoever comes late has to wait until the second boat comes back at night.

                        Посольство благодарит за карту.

                        Оно приедет позже. Лодка у него своя.
                        """);
        importFile(letters);
        assertEquals("One text in English", chosen());
        assertTrue(
                user.read(".panel-hint").stream().anyMatch(hint -> hint.contains("doubtful")),
                () -> user.read(".panel-hint").toString());
    }
}
