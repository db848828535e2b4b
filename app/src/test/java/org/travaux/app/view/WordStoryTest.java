package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.del;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** Delegations have sent Word files, one of them protected, with names that nobody knows. */
class WordStoryTest extends Story {
    private static final String PASSWORD = "Geneva 27";

    @TempDir private Path folder;

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.open(stage);
    }

    private static MadeDocument english() {
        return MadeDocument.of(
                p(r("States "), del("Li Wei", "shall"), ins("Li Wei", r("may")), r(" act."))
                        + p(r("They "), ins("A. Petrova", r("often ")), r("meet.")));
    }

    private static MadeDocument russian() {
        return MadeDocument.of(
                p(r("Государства "), del("Li Wei", "должны"), ins("Li Wei", r("могут")))
                        + p(r("Они "), ins("A. Petrova", r("часто ")), r("встречаются.")));
    }

    private Path write(String name, byte[] document) throws IOException {
        return Files.write(folder.resolve(name), document);
    }

    private Path locked() throws IOException, GeneralSecurityException {
        return write("en.docx", MadeDocument.protectedBy(PASSWORD, english().bytes()));
    }

    private void importFiles(Path... files) {
        window.dialogs.texts = List.of(files);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    }

    private boolean asksForPassword() {
        return user.on(() -> window.window.scene().getFocusOwner() instanceof PasswordField);
    }

    @Test
    void the_authors_are_asked_for_once_for_all_files() throws IOException {
        importFiles(
                write("text.en.docx", english().bytes()), write("text.ru.docx", russian().bytes()));
        assertEquals(
                List.of("For which delegation does each author speak?"), user.read(".popup-title"));
        assertEquals(List.of("Name is kept", "Name is kept"), user.read(".speaker-meant"));
        user.type("chi");
        user.press(KeyCode.DOWN);
        user.press(KeyCode.UP);
        assertEquals("CHN   China", said(0));
        user.press(KeyCode.ENTER);
        assertEquals(
                List.of(
                        "States [shall] (-CHN) [may] (+CHN) act.",
                        "They [often] (+A. Petrova) meet."),
                user.texts(Language.ENGLISH));
        assertEquals(
                List.of(
                        "Государства [должны] (-CHN) [могут] (+CHN)",
                        "Они [часто] (+A. Petrova) встречаются."),
                user.texts(Language.RUSSIAN));
        assertEquals(
                List.of("Imported 2 paragraphs. Save it to keep it as a draft."),
                user.read("#notice"));
    }

    @Test
    void a_file_named_by_its_language_is_in_it_whatever_the_others_are_called() throws IOException {
        importFiles(
                write("tr.docx", MadeDocument.of(p(r("CICA/2027/SWG [12 bis]"))).bytes()),
                write("en.docx", MadeDocument.of(p(r("We go to the lake."))).bytes()),
                write("or.docx", MadeDocument.of(p(r("Біз көлге барамыз."))).bytes()));
        assertEquals(List.of("We go to the lake."), user.texts(Language.ENGLISH));
        assertEquals(List.of("CICA/2027/SWG [12 bis]"), user.texts(Language.RUSSIAN));
        assertEquals(List.of("Біз көлге барамыз."), user.texts(Language.KAZAKH));
    }

    @Test
    void an_author_without_a_name_is_asked_for_in_words() throws IOException {
        importFiles(write("text.docx", MadeDocument.of(p(ins("", r("We meet.")))).bytes()));
        assertTrue(user.read(".authors-form .label").contains("an unnamed author"));
        user.type("CHN");
        user.press(KeyCode.ENTER);
        assertEquals(List.of("[We meet.] (+CHN)"), user.texts(Language.ENGLISH));
    }

    @Test
    void many_authors_are_gone_through_with_the_keys() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            body.append(p(r("They "), ins("Somebody " + i, r("often ")), r("meet.")));
        }
        importFiles(write("text.en.docx", MadeDocument.of(body.toString()).bytes()));
        user.type("KAZ");
        for (int i = 0; i < 8; i++) {
            user.press(KeyCode.TAB);
        }
        user.type("CHN");
        user.press(KeyCode.ENTER);
        assertEquals("They [often] (+KAZ) meet.", user.texts(Language.ENGLISH).getFirst());
        assertEquals("They [often] (+Somebody 1) meet.", user.texts(Language.ENGLISH).get(1));
        assertEquals("They [often] (+CHN) meet.", user.texts(Language.ENGLISH).getLast());
    }

    private String said(int row) {
        return user.read(".speaker-meant").get(row);
    }

    @Test
    void a_delegation_is_known_by_its_name_in_any_language() throws IOException {
        importFiles(write("text.en.docx", english().bytes()));
        user.type("Қытай");
        assertEquals("CHN   China", said(0));
        user.press(KeyCode.TAB);
        user.type("nobody at all");
        assertEquals("No delegation of this name is known.", said(1));
        user.press(KeyCode.ENTER);
        assertEquals(
                List.of(
                        "No delegation is known as “nobody at all”. Type a code or a name, or leave"
                                + " the field empty."),
                user.read("#popup-problem"));
        user.press(KeyCode.CONTROL, KeyCode.A);
        user.type("Россия");
        user.press(KeyCode.ENTER);
        assertEquals("They [often] (+RUS) meet.", user.texts(Language.ENGLISH).get(1));
    }

    @Test
    void a_wrong_password_is_asked_for_again() throws IOException, GeneralSecurityException {
        importFiles(locked());
        assertTrue(asksForPassword());
        assertEquals(List.of("“en.docx” is protected by a password"), user.read(".popup-title"));
        user.type("wrong");
        user.press(KeyCode.ENTER);
        assertTrue(asksForPassword());
        assertEquals(
                List.of(
                        "This is not the password of “en.docx”. Check the keyboard layout and"
                                + " Caps Lock, and try again."),
                user.read("#popup-problem"));
        user.type(PASSWORD);
        user.press(KeyCode.ENTER);
        user.press(KeyCode.ENTER);
        assertEquals(
                "States [shall] (-Li Wei) [may] (+Li Wei) act.",
                user.texts(Language.ENGLISH).getFirst());
    }

    @Test
    void whoever_thinks_better_of_it_is_where_they_were()
            throws IOException, GeneralSecurityException {
        Path file = Path.of("statement.travaux");
        window.files.drafts.put(file, sample);
        window.dialogs.answer = file;
        user.press(KeyCode.CONTROL, KeyCode.O);
        List<String> before = user.texts(Language.ENGLISH);
        importFiles(locked());
        assertEquals(2, window.openDrafts.drafts().size());
        user.press(KeyCode.ESCAPE);
        assertEquals(1, window.openDrafts.drafts().size());
        assertEquals(before, user.texts(Language.ENGLISH));
        assertEquals(List.of(), user.read("#notice"));
        assertEquals(file, window.openDrafts.front().commands().fileProperty().get());
    }

    @Test
    void what_was_not_taken_over_is_told_with_its_place() throws IOException {
        String underlined =
                "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>States shall act.</w:t></w:r>";
        MadeDocument made =
                MadeDocument.of(p(underlined) + p(commented("1", "We go.")) + p(r("They meet.")));
        for (int i = 1; i <= 6; i++) {
            made.comment(String.valueOf(i), "Japan", "Why now, " + i + "?");
        }
        importFiles(write("text.en.docx", made.bytes()));
        String told = user.read("#notice").getFirst();
        assertTrue(told.contains("Underlining was not imported, in 1 place: “States"), told);
        assertTrue(told.contains("Comment by Japan on “We go.”: “Why now, 1?”"), told);
        assertTrue(told.lines().count() > 6, told);
        assertTrue(isScrolled());
        user.run(() -> window.front().tell(new Notice(Notice.Kind.DONE, "Saved.")));
        assertFalse(isScrolled());
        user.run(() -> window.front().tell(new Notice(Notice.Kind.DONE, told)));
        assertTrue(isScrolled());
        user.clickOn(".notice .tool");
        assertEquals(List.of(), user.read("#notice"));
    }

    private boolean isScrolled() {
        return !user.read(".notice .scroll-pane .label").isEmpty();
    }

    private static String commented(String id, String text) {
        return "<w:commentRangeStart w:id=\"%s\"/>%s<w:commentRangeEnd w:id=\"%s\"/>"
                .formatted(id, r(text), id);
    }

    @Test
    void a_document_that_is_opened_is_imported() throws IOException, GeneralSecurityException {
        Path file = locked();
        user.run(() -> window.openDrafts.open(file));
        assertTrue(asksForPassword());
    }
}
