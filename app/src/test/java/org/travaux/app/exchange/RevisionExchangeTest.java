package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.exchange.RevisionException.Reason;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class RevisionExchangeTest {
    @TempDir private Path folder;

    private SharedPlace place = new SharedPlace("");
    private Desk first;
    private Desk second;

    @BeforeEach
    void two_desks() throws Exception {
        place = new SharedPlace(Files.createDirectory(folder.resolve("stick")).toString());
        first = new Desk(folder.resolve("first"), "First desk");
        second = new Desk(folder.resolve("second"), "Second desk");
        write(first, "States should act", "They meet");
    }

    private static void write(Desk desk, String... texts) throws Exception {
        Desk.write(TestDrafts.english(texts), desk.file);
    }

    private static Reason refused(RevisionException e) {
        return e.reason();
    }

    @Test
    void what_one_desk_sends_another_receives_with_its_history() throws Exception {
        first.revision("As drafted");
        write(first, "States shall act", "They meet");
        first.revision("After the first reading");
        assertEquals(2, first.send(place).size());
        Received received = second.receive(place);
        assertNotNull(received.draft());
        assertNull(received.record());
        assertEquals(List.of("States shall act", "They meet"), second.texts());
        assertEquals(
                List.of("As drafted", "After the first reading"),
                second.store().list().stream().map(KeptRevision::why).toList());
        assertEquals(place, second.exchange().place());
    }

    @Test
    void nothing_new_changes_nothing() throws Exception {
        first.revision("");
        first.send(place);
        assertEquals(List.of(), first.send(place));
        assertFalse(first.receive(place).isAnything());
        second.receive(place);
        assertFalse(second.receive(place).isAnything());
    }

    @Test
    void from_an_empty_place_nothing_comes_and_nothing_is_made() throws Exception {
        assertFalse(second.receive(place).isAnything());
        try (var left = Files.list(second.folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void different_words_meet_and_the_same_words_become_alternatives() throws Exception {
        first.revision("");
        first.meet(place);
        second.receive(place);
        write(first, "States shall act", "They meet");
        first.meet(place);
        write(second, "States must act", "They meet in May");
        second.keep();
        RevisionException overtaken =
                assertThrows(RevisionException.class, () -> second.send(place));
        assertEquals(Reason.OVERTAKEN, overtaken.reason());
        Received received = second.receive(place);
        assertNotNull(received.record());
        assertEquals(1, received.record().remarks().size());
        String text = second.texts().getFirst();
        assertTrue(text.contains("[shall]") && text.contains("[must]"), text);
        assertEquals("They meet in May", second.texts().get(1));
        assertEquals(RevisionKind.MERGED, second.store().list().getLast().kind());
        second.send(place);
        first.receive(place);
        assertEquals(second.draft(), first.draft());
    }

    /** Nothing tells which state it was made from: of what it changed both versions stand. */
    @Test
    void a_copy_that_came_by_mail_takes_nothing_out() throws Exception {
        first.revision("");
        write(first, "States shall act", "They meet again in May");
        first.revision("");
        first.send(place);
        write(second, "States shall act", "They meet in May", "All agree");
        second.keep();
        second.receive(place);
        assertEquals(
                List.of("States shall act", "They meet [again] in May", "All agree"),
                second.texts());
    }

    @Test
    void drafts_with_the_same_name_and_nothing_else_in_common_both_stand() throws Exception {
        write(first, "Decides on water");
        first.keep();
        first.send(place);
        write(second, "Decides on fish");
        second.keep();
        Received received = second.receive(place);
        String text = second.texts().getFirst();
        assertTrue(text.contains("water") && text.contains("fish"), text);
        assertNotNull(received.record());
        assertEquals(1, received.record().remarks().size());
    }

    @Test
    void other_drafts_at_a_place_are_not_mixed_with_this_one() throws Exception {
        first.keep();
        first.send(place);
        Desk fish = new Desk(folder.resolve("fish"), "Third desk", "fish.travaux");
        Desk.write(TestDrafts.english("Fish"), fish.file);
        fish.keep();
        assertEquals(
                Reason.OVERTAKEN,
                refused(assertThrows(RevisionException.class, () -> fish.send(place))));
        RevisionException refused =
                assertThrows(RevisionException.class, () -> fish.receive(place));
        assertEquals(Reason.OTHER_DRAFTS, refused.reason());
        assertEquals("statement.travaux", refused.about());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void desks_that_meet_at_two_places_lose_nothing(boolean firstIsAhead) throws Exception {
        first.clock(firstIsAhead ? 2_000_000 : 1_000_000);
        second.clock(firstIsAhead ? 1_000_000 : 2_000_000);
        SharedPlace other =
                new SharedPlace(Files.createDirectory(folder.resolve("server")).toString());
        write(first, "States should firmly act", "They meet");
        first.meet(place);
        second.receive(place);
        write(first, "States should act", "They meet");
        first.keep();
        write(second, "States should firmly act now", "They meet");
        second.keep();
        first.send(place);
        second.send(other);
        second.receive(place);
        first.receive(other);
        write(first, "States should firmly act now", "They meet");
        write(second, "States should act now", "They meet in May");
        first.keep();
        second.keep();
        first.send(new SharedPlace(Files.createDirectory(folder.resolve("third")).toString()));
        second.receive(new SharedPlace(folder.resolve("third").toString()));
        assertEquals(List.of("States should firmly act now", "They meet in May"), second.texts());
    }

    @Test
    void a_symbol_changed_by_hand_is_sent_and_keeps_nothing_from_coming_in() throws Exception {
        first.meet(place);
        second.receive(place);
        Desk.write(first.draft().withSymbol("SOC/1"), first.file);
        first.meet(place);
        second.receive(place);
        assertEquals("SOC/1", second.draft().symbol());
    }

    @Test
    void an_end_after_the_branch_has_moved_is_made_good() throws Exception {
        first.keep();
        Path git = first.folder.resolve(".git");
        String head = Files.readString(git.resolve("refs/heads/main"));
        Path note = Files.createDirectories(git.resolve("refs/travaux")).resolve("receiving");
        Files.writeString(note, head);
        write(first, "States shall act", "They meet");
        first.keep();
        assertEquals(2, first.store().list().size());
        assertFalse(Files.exists(note));
    }

    @Test
    void words_that_such_a_copy_never_had_were_not_taken_out_of_it() throws Exception {
        first.revision("");
        write(first, "Newly States should act", "They meet");
        first.revision("");
        first.send(place);
        write(second, "Again States should act", "They meet");
        second.keep();
        second.receive(place);
        String text = second.texts().getFirst();
        assertTrue(text.contains("Newly") && text.contains("Again"), text);
    }

    @Test
    void what_is_not_kept_is_not_overwritten() throws Exception {
        first.revision("");
        first.meet(place);
        second.receive(place);
        write(first, "States shall act", "They meet");
        first.meet(place);
        write(second, "States should act", "They meet in May");
        RevisionException refused =
                assertThrows(RevisionException.class, () -> second.receive(place));
        assertEquals(Reason.OTHER_CHANGED, refused.reason());
        assertEquals(List.of("States should act", "They meet in May"), second.texts());
    }

    @Test
    void a_file_that_cannot_be_written_changes_nothing() throws Exception {
        first.revision("");
        first.meet(place);
        second.receive(place);
        write(first, "States shall act", "They meet");
        first.meet(place);
        List<KeptRevision> before = second.store().list();
        assertThrows(
                Desk.DiskException.class,
                () ->
                        second.receive(
                                place,
                                (_, _) -> {
                                    throw new Desk.DiskException(new Exception("full"));
                                }));
        assertEquals(List.of("States should act", "They meet"), second.texts());
        assertEquals(before, second.store().list());
        second.receive(place);
        assertEquals(List.of("States shall act", "They meet"), second.texts());
    }

    @Test
    void an_end_between_file_and_repository_is_made_good() throws Exception {
        first.revision("");
        first.meet(place);
        second.receive(place);
        write(first, "States shall act", "They meet");
        first.meet(place);
        assertThrows(
                IllegalStateException.class,
                () ->
                        second.receive(
                                place,
                                (draft, file) -> {
                                    Desk.writeFile(draft, file);
                                    throw new IllegalStateException("the power is off");
                                }));
        assertFalse(second.receive(place).isAnything(), "it had come in");
        second.keep();
        assertEquals(first.store().list(), second.store().list());
    }

    @Test
    void several_drafts_of_a_folder_travel_together() throws Exception {
        Desk other = otherDraft(first);
        first.revision("");
        other.revision("");
        first.send(place);
        Received received = second.receive(place);
        assertEquals(List.of(new Received.Other("annex.travaux", 0)), received.others());
        assertEquals(List.of("An annex"), otherDraft(second).texts());
        Desk.write(TestDrafts.english("An annex of one page"), other.file);
        other.keep();
        first.send(place);
        Desk.write(TestDrafts.english("An annex of two pages"), otherDraft(second).file);
        RevisionException refused =
                assertThrows(RevisionException.class, () -> second.receive(place));
        assertEquals("annex.travaux", refused.about());
        assertEquals(Reason.OTHER_CHANGED, refused(refused));
    }

    private static Desk otherDraft(Desk desk) throws Exception {
        Desk other = new Desk(desk.folder, "First desk", "annex.travaux");
        if (!Files.exists(other.file)) {
            Desk.write(TestDrafts.english("An annex"), other.file);
        }
        return other;
    }

    @Test
    void a_restored_revision_is_known_whatever_came_in() throws Exception {
        KeptRevision was = first.revision("");
        first.meet(place);
        second.receive(place);
        write(second, "States shall act", "They meet");
        second.meet(place);
        write(first, "They meet");
        first.revision("");
        Desk.write(TestDrafts.english("States should act", "They meet"), first.file);
        first.store()
                .keep(
                        first.draft(),
                        RevisionNote.revision("", "First desk", "", ""),
                        Instant.EPOCH,
                        was,
                        saved -> Desk.writeFile(saved, first.file));
        first.meet(place);
        List<KeptRevision> list = first.store().list();
        assertTrue(list.stream().anyMatch(one -> one.restored() == 1), list::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with a space", "қазақша", "100%", "ё"})
    void folders_may_be_called_as_they_are(String name) throws Exception {
        SharedPlace called =
                new SharedPlace(Files.createDirectory(folder.resolve(name)).toString());
        Desk there = new Desk(folder.resolve("desk " + name), "Отдел 1");
        write(there, "States should act");
        there.revision("");
        assertEquals(1, there.send(called).size());
        assertTrue(Files.isDirectory(folder.resolve(name).resolve("travaux.git")));
        second.receive(called);
        assertEquals(List.of("States should act"), second.texts());
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_PLACE",
        "https://desk:secret@example.org/a.git, PASSWORD_IN_ADDRESS",
        "http://example.org/a.git, NOT_PRIVATE",
        "git://example.org/a.git, NOT_PRIVATE",
        "ftp://example.org/a.git, NOT_PRIVATE",
        "ext::sh -c touch, UNREACHABLE",
        "https://token@example.org/a.git, PASSWORD_IN_ADDRESS",
        "https://desk:se@secret@example.org/a.git, PASSWORD_IN_ADDRESS",
        "ssh://-oProxyCommand=touch/a.git, NO_PLACE",
        "https://127.0.0.1:1/blocks.git, UNREACHABLE",
        "/no/such/folder, UNREACHABLE",
        "https://127.0.0.1:1/a.git, UNREACHABLE"
    })
    void a_place_that_can_be_none_is_refused(String location, Reason reason) throws Exception {
        first.revision("");
        RevisionException refused =
                assertThrows(RevisionException.class, () -> first.send(new SharedPlace(location)));
        assertEquals(reason, refused.reason());
        assertFalse(refused.about().contains("secret"), refused::about);
        assertNull(first.exchange().place());
    }

    @Test
    void the_draft_s_own_folder_is_no_place_to_share() throws Exception {
        first.revision("");
        RevisionException refused =
                assertThrows(
                        RevisionException.class,
                        () -> first.send(new SharedPlace(first.folder.toString())));
        assertEquals(Reason.OWN_FOLDER, refused.reason());
    }

    @Test
    void a_password_is_in_no_log() {
        assertFalse(new Login("desk", "secret").toString().contains("secret"));
    }

    @Test
    void nothing_in_a_repository_is_run() throws Exception {
        first.revision("");
        Path hook =
                Files.writeString(
                        Files.createDirectories(first.folder.resolve(".git/hooks"))
                                .resolve("pre-push"),
                        "#!/bin/sh\ntouch \"" + folder.resolve("ran") + "\"\nexit 1\n");
        assertTrue(hook.toFile().setExecutable(true));
        first.send(place);
        assertFalse(Files.exists(folder.resolve("ran")));
    }

    @Test
    void a_lock_that_was_left_there_is_told() throws Exception {
        first.revision("");
        first.send(place);
        write(first, "States shall act", "They meet");
        first.keep();
        Path lock = folder.resolve("stick/travaux.git/refs/heads/main.lock");
        Files.createFile(lock);
        RevisionException refused = assertThrows(RevisionException.class, () -> first.send(place));
        assertEquals(Reason.LOCKED_THERE, refused.reason());
        Files.delete(lock);
        assertEquals(1, first.send(place).size());
    }
}
