package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionKind;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.protection.Protection;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class RevisionsStoryTest extends Story {
    private static final int PREAMBLE = 2;

    @TempDir private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void a_draft_in_a_folder() throws Exception {
        file = Files.createDirectory(folder.resolve("desk")).resolve("statement.travaux");
        Files.writeString(file, DraftFormat.write(sample));
        user.run(() -> window.openDrafts.open(file));
    }

    private void perform(ActionId id) {
        user.run(() -> window.window.actions().get(id).perform());
        user.settle();
    }

    /** Keeps a revision as somebody does who has said once who they are. */
    private void keep(String why) {
        user.press(KeyCode.SHIFT, KeyCode.F12);
        if (user.on(() -> user.find("#revision-by").isFocused())) {
            user.type("First desk");
            user.clickOn("#revision-why");
        }
        user.type(why);
        user.press(KeyCode.ENTER);
    }

    private List<KeptRevision> kept() throws Exception {
        return new RevisionStore(file, Protection.none()).list();
    }

    private void typeWord(String word) {
        user.put(PREAMBLE, Language.ENGLISH, 0);
        user.type(word + " ");
    }

    private List<?> lines() {
        return user.on(() -> List.copyOf(((ListView<?>) user.find("#revisions")).getItems()));
    }

    private String said() {
        return Objects.requireNonNull(
                        user.on(() -> window.front().noticeProperty().get()), "nothing said")
                .sentence();
    }

    @Test
    void states_are_kept_listed_looked_at_and_not_changed() throws Exception {
        keep("as received");
        typeWord("Newly");
        keep("second reading");
        assertEquals(
                List.of("as received", "second reading"),
                kept().stream().map(KeptRevision::why).toList());
        assertEquals("First desk", kept().getLast().by());
        assertFalse(user.on(() -> window.front().changedProperty().get()), "it is saved");
        assertTrue(user.draft().symbol().endsWith("Rev.3"), user.draft().symbol());
        user.press(KeyCode.F12);
        assertEquals(2, lines().size());
        user.press(KeyCode.DOWN);
        user.press(KeyCode.ENTER);
        assertTrue(
                user.on(() -> window.openDrafts.front().nameProperty().get())
                        .startsWith("statement – Rev."));
        Draft earlier = user.draft();
        assertFalse(earlier.texts(Language.ENGLISH).get(PREAMBLE).contains("Newly"));
        user.put(PREAMBLE, Language.ENGLISH, 0);
        user.type("x");
        assertEquals(earlier, user.draft());
        assertTrue(said().contains("not changed"), said());
    }

    @Test
    void a_state_is_compared_with_the_text_now() {
        keep("as received");
        typeWord("Newly");
        user.press(KeyCode.F12);
        user.clickOn("#revision-compare");
        assertEquals(1, user.on(() -> ((ListView<?>) user.find("#changes")).getItems().size()));
    }

    @Test
    void a_state_is_brought_back_and_undo_shows_what_was_there() throws Exception {
        keep("as received");
        List<String> before = user.texts(Language.ENGLISH);
        typeWord("Newly");
        List<String> typed = user.texts(Language.ENGLISH);
        user.press(KeyCode.F12);
        user.clickOn("#revision-bring-back");
        user.press(KeyCode.ENTER);
        assertEquals(before, user.texts(Language.ENGLISH));
        assertEquals(
                List.of(RevisionKind.REVISION, RevisionKind.WORKING, RevisionKind.REVISION),
                kept().stream().map(KeptRevision::kind).toList());
        assertEquals(1, kept().getLast().restored());
        assertFalse(user.on(() -> window.front().changedProperty().get()), "it is saved");
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(typed, user.texts(Language.ENGLISH));
    }

    @Test
    void tracked_changes_are_made_to_a_revision_by_its_name() {
        keep("as received");
        typeWord("Newly");
        perform(ActionId.EXPORT_TRACKED);
        user.run(
                () -> {
                    ComboBox<?> bases = (ComboBox<?>) user.find("#tracked-base");
                    assertEquals(3, bases.getItems().size());
                    bases.getSelectionModel().select(1);
                });
        Path document = folder.resolve("changes.docx");
        window.dialogs.answer = document;
        user.fire("#popup-apply");
        Draft earlier =
                Objects.requireNonNull(window.files.exports.get(document), "written").earlier();
        assertEquals(
                sample.texts(Language.ENGLISH),
                Objects.requireNonNull(earlier).texts(Language.ENGLISH));
    }

    @Test
    void without_a_revision_it_says_how_to_keep_one() {
        user.press(KeyCode.F12);
        assertTrue(said().contains("Keep as revision"), said());
    }

    @Test
    void who_keeps_it_must_be_said() throws Exception {
        user.press(KeyCode.SHIFT, KeyCode.F12);
        user.press(KeyCode.ENTER);
        assertEquals(
                List.of("Say who you are, as the other desks call you."),
                user.read("#popup-problem"));
        user.press(KeyCode.ESCAPE);
        assertEquals(List.of(), kept());
    }

    @Test
    void two_desks_send_and_receive_and_nothing_is_lost() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        share(ActionId.SEND, stick, "First desk");
        assertTrue(said().contains("Sent"), said());
        Path second = Files.createDirectory(folder.resolve("second")).resolve("statement.travaux");
        Files.writeString(second, DraftFormat.write(sample));
        typeWord("Newly");
        share(ActionId.SEND, null, null);
        user.run(() -> window.openDrafts.open(second));
        user.settle();
        typeWord("Again");
        String own = user.text(PREAMBLE, Language.ENGLISH);
        share(ActionId.SEND, stick, "Second desk");
        String text = user.text(PREAMBLE, Language.ENGLISH);
        assertTrue(text.contains("Newly") && text.contains("Again"), text);
        assertTrue(said().contains("both changed the same words"), said());
        assertTrue(said().contains("Sent"), said());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(own, user.text(PREAMBLE, Language.ENGLISH));
        user.press(KeyCode.CONTROL, KeyCode.Y);
        user.run(() -> window.openDrafts.open(file));
        user.settle();
        share(ActionId.RECEIVE, null, null);
        assertEquals(text, user.text(PREAMBLE, Language.ENGLISH));
        assertFalse(user.on(() -> window.front().changedProperty().get()), "it is saved");
    }

    @Test
    void a_desk_that_has_nothing_receives_all_drafts_and_opens_them() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        share(ActionId.SEND, stick, "First desk");
        Path second = Files.createDirectory(folder.resolve("second"));
        user.run(() -> List.copyOf(window.openDrafts.drafts()).forEach(window.openDrafts::close));
        user.settle();
        user.press(KeyCode.F5);
        user.press(KeyCode.ENTER);
        assertTrue(user.read("#popup-problem").getFirst().contains("Name the place"));
        window.dialogs.answer = stick;
        user.fire("#share-place-browse");
        window.dialogs.answer = second;
        user.fire("#share-into-browse");
        user.press(KeyCode.ENTER);
        assertEquals(sample.texts(Language.ENGLISH), user.texts(Language.ENGLISH));
        assertTrue(Files.exists(second.resolve("statement.travaux")));
        assertEquals(
                1,
                new RevisionStore(second.resolve("statement.travaux"), Protection.none())
                        .list()
                        .size());
    }

    /** Fills in what is asked for; null for what is known already. */
    private void share(ActionId way, @Nullable Path place, @Nullable String by) {
        perform(way);
        if (place != null) {
            window.dialogs.answer = place;
            user.fire("#share-place-browse");
        }
        if (by != null) {
            user.clickOn("#revision-by");
            user.press(KeyCode.CONTROL, KeyCode.A);
            user.type(by);
        }
        user.press(KeyCode.ENTER);
    }

    @Test
    void a_place_that_cannot_be_reached_is_told_and_everything_is_kept() throws Exception {
        typeWord("Newly");
        share(ActionId.SEND, folder.resolve("no-stick"), "First desk");
        assertTrue(said().contains("can’t be reached"), said());
        assertEquals(1, kept().size());
        assertTrue(user.text(PREAMBLE, Language.ENGLISH).contains("Newly"));
    }

    @Test
    void the_progress_is_shown_from_a_revision_on() {
        keep("as received");
        typeWord("Newly");
        keep("second reading");
        user.run(() -> window.window.actions().get(ActionId.POSITIONS_BY_DELEGATION).perform());
        for (int i = 0; i < 3; i++) {
            user.press(KeyCode.CONTROL, KeyCode.TAB);
        }
        user.settle();
        ComboBox<?> since = (ComboBox<?>) user.find("#progress-since");
        assertEquals(3, (int) user.on(() -> since.getItems().size()));
        user.run(() -> since.getSelectionModel().select(1));
        List<?> said =
                user.on(() -> List.copyOf(((ListView<?>) user.find("#progress-said")).getItems()));
        assertEquals(3, said.size(), said::toString);
        assertTrue(said.get(1).toString().contains("1 change outside brackets"), said::toString);
    }
}
