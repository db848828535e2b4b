package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.files.revisions.CirculatedForm;
import org.travaux.app.protection.Protection;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.records.Circulated;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class CirculateStoryTest extends Story {
    @TempDir private Path folder;

    private Path file = Path.of("");
    private Path copies = Path.of("");

    @BeforeEach
    void a_draft_in_a_folder() throws Exception {
        file = Files.createDirectory(folder.resolve("desk")).resolve("statement.travaux");
        copies = Files.createDirectory(folder.resolve("copies"));
        Files.writeString(file, DraftFormat.write(sample));
        user.run(() -> window.openDrafts.open(file));
    }

    private void ask() {
        user.run(() -> window.window.actions().get(ActionId.CIRCULATE).perform());
        user.settle();
    }

    private void choose(CirculatedForm form) {
        user.run(
                () -> {
                    ComboBox<?> forms = (ComboBox<?>) user.find("#circulate-form");
                    forms.getSelectionModel().select(forms.getItems().indexOf(form));
                });
    }

    /** Also where it has to be scrolled to. */
    private void tick(String box) {
        user.run(((CheckBox) user.find(box))::fire);
    }

    private String said() {
        return Objects.requireNonNull(
                        user.on(() -> window.front().noticeProperty().get()), "nothing said")
                .sentence();
    }

    private List<String> written() throws Exception {
        try (Stream<Path> files = Files.list(copies)) {
            return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
        }
    }

    @Test
    void two_delegations_get_their_copies_and_the_draft_is_kept_as_a_revision() throws Exception {
        ask();
        user.clickOn("#recipients-all");
        user.clickOn("#recipient-CHN");
        tick("#recipient-RUS");
        tick("#recipient-RUS-kk");
        choose(CirculatedForm.DRAFT);
        user.clickOn("#circulate-day");
        user.type("2099-05-14");
        user.clickOn("#circulate-time");
        user.type("9:30");
        user.clickOn("#revision-by");
        user.type("First desk");
        window.dialogs.answer = copies;
        user.fire("#popup-apply");
        assertEquals(
                List.of("statement-Rev.2-CHN.travaux", "statement-Rev.2-RUS.travaux"), written());
        assertTrue(said().contains("2 copies"), said());
        Draft russia =
                DraftFormat.read(Files.readString(copies.resolve("statement-Rev.2-RUS.travaux")));
        assertEquals(List.of(Language.ENGLISH, Language.RUSSIAN), russia.languages());
        Circulated sent = russia.circulated();
        assertNotNull(sent);
        assertEquals("RUS", sent.to());
        assertEquals("2099-05-14T09:30", sent.deadline());
        assertEquals(
                new RevisionStore(file, Protection.none()).list().getLast().commit(), sent.state());
        assertFalse(user.on(() -> window.front().changedProperty().get()), "it is saved");
    }

    @Test
    void a_copy_that_is_opened_says_what_it_is() throws Exception {
        Path copy = copies.resolve("reply.travaux");
        Circulated sent = new Circulated("CHN", "AC/1/Rev.2", "Rev.2", "", "");
        Files.writeString(copy, DraftFormat.write(sample.withCirculated(sent)));
        user.run(() -> window.openDrafts.open(copy));
        assertTrue(said().contains("sent to China as Rev.2"), said());
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_written() throws Exception {
        ask();
        user.clickOn("#recipients-all");
        window.dialogs.answer = copies;
        user.clickOn("#revision-by");
        user.type("First desk");
        user.press(KeyCode.ENTER);
        assertEquals("Choose at least one delegation.", problem());
        user.clickOn("#recipient-CHN");
        user.clickOn("#circulate-day");
        user.type("Friday");
        user.press(KeyCode.ENTER);
        assertTrue(problem().contains("18:00"), problem());
        user.press(KeyCode.CONTROL, KeyCode.A);
        user.type("2020-05-14");
        user.press(KeyCode.ENTER);
        assertTrue(problem().contains("over"), problem());
        assertEquals(List.of(), written());
        assertEquals(List.of(), new RevisionStore(file, Protection.none()).list());
    }

    private String problem() {
        return user.on(() -> ((Label) user.find("#popup-problem")).getText());
    }

    @Test
    void everybody_is_chosen_or_nobody() {
        ask();
        assertTrue(user.on(() -> ((CheckBox) user.find("#recipients-all")).isSelected()));
        user.clickOn("#recipient-CHN");
        assertTrue(user.on(() -> ((CheckBox) user.find("#recipients-all")).isIndeterminate()));
        user.clickOn("#recipients-all");
        assertTrue(user.on(() -> ((CheckBox) user.find("#recipient-CHN")).isSelected()));
    }
}
