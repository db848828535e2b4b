package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.reading.MadeDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** A secretary looks what Word files tell beside their text before they go out. */
class InspectStoryTest extends Story {
    @TempDir private Path folder;

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.open(stage);
    }

    private static byte[] sent() {
        return MadeDocument.of(p(r("States "), ins("Li Wei", r("may")), r(" act.")))
                .comment("0", "A. Petrova", "Why?")
                .part("docProps/core.xml", "<a><creator>K. Person</creator></a>")
                .bytes();
    }

    private void lookInto(byte[] document) throws IOException {
        window.dialogs.answer = Files.write(folder.resolve("sent.docx"), document);
        user.pressAfterChord(KeyCode.I);
    }

    private List<?> things() {
        return user.on(
                () ->
                        window.window.scene().lookup("#traces") instanceof ListView<?> list
                                ? List.copyOf(list.getItems())
                                : List.of());
    }

    @Test
    void what_a_file_tells_is_listed_before_any_draft_is_open() throws IOException {
        lookInto(sent());
        assertEquals(List.of("Hidden information in “sent.docx”"), user.read(".popup-title"));
        assertEquals(
                List.of("The document contains 3 items of hidden information."),
                user.read("#traces-summary"));
        assertEquals(
                List.of(
                        "Author: K. Person",
                        "1 tracked change by Li Wei",
                        "1 comment by A. Petrova"),
                things());
        user.press(KeyCode.ESCAPE);
        assertEquals(List.of(), user.read(".popup-title"));
    }

    @Test
    void a_file_that_tells_nothing_is_a_calm_sentence() throws IOException {
        lookInto(MadeDocument.of(p(r("States act."))).bytes());
        assertEquals(
                List.of("The document contains no hidden information."),
                user.read("#traces-summary"));
        assertEquals(List.of(), things());
        user.press(KeyCode.ENTER);
        assertEquals(List.of(), user.read("#traces-summary"));
    }

    @Test
    void a_protected_file_asks_for_its_password() throws IOException, GeneralSecurityException {
        lookInto(MadeDocument.protectedBy("Geneva", sent()));
        assertEquals(List.of("“sent.docx” is protected by a password"), user.read(".popup-title"));
        user.type("Bonn");
        user.press(KeyCode.ENTER);
        assertTrue(user.read("#popup-problem").getFirst().startsWith("This is not the password"));
        user.type("Geneva");
        user.press(KeyCode.ENTER);
        assertEquals(3, things().size());
    }

    @Test
    void a_file_that_is_no_document_is_a_sentence() throws IOException {
        lookInto(new byte[] {1, 2, 3});
        assertTrue(user.read("#notice").getFirst().contains("is not a Word document"));
    }

    @Test
    void an_export_says_what_it_tells_and_can_be_looked_into() throws IOException {
        window.files.telling =
                List.of("2 tracked changes by China", "1 tracked change by Japan", "a", "b");
        user.run(() -> window.show(sample));
        window.dialogs.answer = Path.of("out.docx");
        user.pressAfterChord(KeyCode.T);
        user.press(KeyCode.ENTER);
        assertEquals(
                List.of(
                        "Exported out.docx. Besides its text, the file contains hidden"
                                + " information, 4 items: 2 tracked changes by China; 1 tracked"
                                + " change by Japan; a; …"),
                user.read("#notice"));
        user.pressAfterChord(KeyCode.I);
        assertEquals(
                List.of("Which Word document do you want to inspect?"), user.read(".popup-title"));
        user.press(KeyCode.ENTER);
        assertEquals(List.of("Hidden information in “out.docx”"), user.read(".popup-title"));
        user.press(KeyCode.ESCAPE);
        window.files.telling = List.of();
        user.press(KeyCode.CONTROL, KeyCode.E);
        user.press(KeyCode.ENTER);
        assertEquals(List.of("Exported out.docx."), user.read("#notice"));
    }
}
