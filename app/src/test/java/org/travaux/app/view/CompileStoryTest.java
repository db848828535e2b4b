package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.CompilationRemark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Five delegations sent their copies of a text back, and one text is to come of them tonight. */
class CompileStoryTest extends Story {
    private static final int OP1 = 3;

    @TempDir private Path folder;

    @Override
    Draft draft() {
        return Window.sample("compilation/base");
    }

    private void compile(List<Path> copies) {
        window.dialogs.texts = copies;
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    }

    private List<String> owners(int count) {
        List<String> owners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            owners.add(((TextField) user.find("#speaker-" + i)).getText());
        }
        return owners;
    }

    private int lines(String list) {
        return user.on(
                () ->
                        window.window.scene().lookup(list) instanceof ListView<?> found
                                ? found.getItems().size()
                                : -1);
    }

    @Test
    void five_copies_become_one_text_and_one_undo_takes_it_back() {
        Draft base = user.draft();
        compile(Samples.COPIES);
        assertEquals(List.of("CHN", "MNG", "TUR", "RUS", "KAZ"), owners(5));
        user.clickOn("#compile-read");
        assertEquals(10, lines("#proposals"));
        assertEquals(
                List.of(
                        "10 proposals in all; 0 made by more than one delegation, 1 point with"
                                + " rival proposals."),
                user.read("#compile-summary"));
        user.clickOn("#compile-done");
        assertEquals(
                "compiled",
                user.on(() -> window.openDrafts.front().nameProperty().get().split(" – ")[1]));
        assertTrue(
                user.text(OP1, Language.ENGLISH)
                        .contains("[should] (-CHN, TUR) [shall] (+CHN) [must] (+TUR)"),
                () -> user.text(OP1, Language.ENGLISH));
        assertEquals(1, user.draft().compilations().size());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(base.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        assertEquals(List.of(), user.draft().compilations());
        user.press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(1, user.draft().compilations().size());
    }

    @Test
    void without_a_copy_it_says_so_and_escape_leaves_it() {
        compile(List.of());
        assertTrue(user.finds(".compile-card"));
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds(".compile-card"));
        compile(List.of());
        user.press(KeyCode.ENTER);
        assertEquals(List.of("Add the copies that came back first."), user.read("#popup-problem"));
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds(".compile-card"));
    }

    @Test
    void a_proposal_that_is_left_out_is_not_in_the_text_and_is_told() {
        compile(Samples.COPIES);
        user.clickOn("#compile-read");
        user.press(KeyCode.SPACE);
        user.clickOn("#compile-done");
        List<CompilationRemark> remarks = user.draft().compilations().getLast().remarks();
        assertEquals(1, remarks.size());
        assertEquals(CompilationRemark.Kind.LEFT_OUT, remarks.getFirst().kind());
        assertEquals(9, user.draft().compilations().getLast().proposals().size());
    }

    @Test
    void where_mine_went_is_found_and_gone_to() {
        compile(Samples.COPIES);
        user.clickOn("#compile-read");
        user.clickOn("#compile-done");
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertEquals(10, lines("#traced"));
        user.press(KeyCode.ENTER);
        assertFalse(user.finds("#traced"));
        assertNotNull(window.front().caretProperty().get());
    }

    @Test
    void a_copy_is_taken_off_the_list_and_the_list_stays() {
        compile(Samples.COPIES);
        user.clickOn(".remove-copy");
        assertEquals(List.of("MNG", "TUR", "RUS", "KAZ"), owners(4));
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds("#compile-read"));
    }

    @Test
    void whose_a_copy_is_must_be_said() throws IOException {
        Path copy = Files.writeString(folder.resolve("comments.txt"), "Nothing at all");
        compile(List.of(copy));
        user.clickOn("#compile-read");
        assertEquals(
                List.of("Say whose copy “comments.txt” is, or remove it."),
                user.read("#popup-problem"));
    }

    @Test
    void another_document_is_asked_about_before_it_is_included() throws IOException {
        Path other =
                Files.writeString(
                        folder.resolve("china.txt"),
                        "Minutes of the chess club.\n\nThe cup was won by Anna.\n");
        compile(List.of(other));
        user.clickOn("#compile-read");
        assertFalse(user.finds("#proposals"));
        assertTrue(
                user.on(() -> user.find("#copy-even-unlike").isVisible()),
                "asked whether it is meant");
    }

    @Test
    void two_authors_of_one_copy_may_speak_for_two_delegations() throws IOException {
        Path copy = folder.resolve("china.docx");
        Files.write(
                copy,
                MadeDocument.of(
                                p(r("Draft statement on mountain water"))
                                        + p(
                                                r("Recalling the understanding reached at the "),
                                                ins("Li Wei", r("last ")),
                                                r("meeting of experts on mountain rivers,"))
                                        + p(
                                                r("Concerned that glaciers feed the "),
                                                ins("A. Petrova", r("clean ")),
                                                r("drinking water of towns far below them,")))
                        .bytes());
        compile(List.of(copy));
        user.clickOn("#speaker-2");
        user.type("KAZ");
        user.clickOn("#compile-read");
        user.clickOn("#compile-done");
        assertTrue(user.text(1, Language.ENGLISH).contains("[last] (+CHN)"));
        assertTrue(user.text(2, Language.ENGLISH).contains("[clean] (+KAZ)"));
    }

    @Test
    void a_protected_copy_opens_with_its_password() throws Exception {
        byte[] plain = Files.readAllBytes(Samples.COPIES.getFirst());
        Path copy = folder.resolve("china.docx");
        Files.write(copy, MadeDocument.protectedBy("27", plain));
        compile(List.of(copy));
        user.clickOn("#compile-read");
        user.clickOn("#copy-password");
        user.type("27");
        user.clickOn("#compile-read");
        assertEquals(2, lines("#proposals"));
    }

    @Test
    void a_copy_that_cannot_be_read_says_so_and_nothing_is_compiled() throws IOException {
        Path broken = Files.write(folder.resolve("china.docx"), new byte[] {'P', 'K', 3, 4, 0});
        compile(List.of(broken));
        user.clickOn("#compile-read");
        assertFalse(user.finds("#proposals"));
        assertTrue(
                ((Label) user.find(".copy-problem")).getText().contains("china.docx"),
                () -> ((Label) user.find(".copy-problem")).getText());
        assertEquals(Map.of(), window.files.exports);
    }
}
