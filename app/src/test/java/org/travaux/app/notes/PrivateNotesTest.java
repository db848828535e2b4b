package org.travaux.app.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.protection.Password;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.storage.FaultyDisk;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** What a desk notes for itself stands in no draft, and is found again. */
class PrivateNotesTest {
    @TempDir private Path folder;

    private final Draft content = TestDrafts.english("We meet.", "We part.");
    private final List<InternalNote> notes =
            List.of(
                    new InternalNote(
                            "n1", content.paragraphs().getFirst().id(), "First desk", "", "Ask."),
                    new InternalNote("n2", "", "", "", "Two pages?"));
    private Path draft = Path.of("");
    private PrivateNotes own = new PrivateNotes(Path.of(""));

    @BeforeEach
    void a_draft() throws Exception {
        draft = Files.createDirectory(folder.resolve("desk")).resolve("statement.travaux");
        Files.writeString(draft, DraftFormat.write(content));
        own = new PrivateNotes(folder.resolve("state/notes"));
    }

    private void keep(Protection protection) throws Exception {
        own.change(draft, content, protection, _ -> notes);
    }

    @Test
    void they_are_there_the_next_time_and_the_draft_knows_nothing_of_them() throws Exception {
        assertEquals(List.of(), own.of(draft, content, Protection.none()));
        keep(Protection.none());
        assertEquals(notes, new PrivateNotes(own.folder()).of(draft, content, Protection.none()));
        assertFalse(Files.readString(draft).contains("Ask."));
        try (Stream<Path> beside = Files.list(draft.resolveSibling("."))) {
            assertEquals(1, beside.count(), "nothing beside the draft");
        }
    }

    @Test
    void their_owner_alone_can_read_them() throws Exception {
        keep(Protection.none());
        try (Stream<Path> files = Files.walk(own.folder())) {
            for (Path each : files.toList()) {
                if (each.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    String allowed =
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                    assertEquals("------", allowed.substring(3), each.toString());
                }
            }
        }
    }

    @Test
    void of_a_protected_draft_they_are_protected_with_it() throws Exception {
        keep(Protection.none());
        Protection protection = Protection.none();
        protection.protectBy(Objects.requireNonNull(Password.of("Ескерту 7")));
        own.follow(draft, protection);
        try (Stream<Path> files = Files.list(own.folder())) {
            for (Path each : files.toList()) {
                assertFalse(Files.readString(each).contains("Ask."), each.toString());
            }
        }
        assertThrows(
                ProtectedDraftException.class, () -> own.of(draft, content, Protection.none()));
        assertEquals(notes, own.of(draft, content, protection));
        protection.protectBy(Objects.requireNonNull(Password.of("another")));
        own.follow(draft, protection);
        Protection later = Protection.none();
        later.learn(Objects.requireNonNull(Password.of("another")));
        assertEquals(notes, own.of(draft, content, later));
        protection.remove();
        own.follow(draft, protection);
        assertEquals(notes, own.of(draft, content, Protection.none()));
    }

    @Test
    void a_draft_that_was_renamed_keeps_its_own_and_a_copy_has_none() throws Exception {
        keep(Protection.none());
        Path copy = Files.copy(draft, draft.resolveSibling("copy.travaux"));
        assertEquals(List.of(), own.of(copy, content, Protection.none()));
        Path renamed = Files.move(draft, draft.resolveSibling("final.travaux"));
        Draft other = content.withParagraphs(List.of());
        Path others = draft.resolveSibling("other.travaux");
        assertEquals(List.of(), own.of(others, other, Protection.none()));
        assertEquals(notes, own.of(renamed, content, Protection.none()));
        assertEquals(notes, own.of(renamed, content, Protection.none()), "and once more");
    }

    @Test
    void two_programs_that_note_something_have_both() throws Exception {
        PrivateNotes second = new PrivateNotes(own.folder());
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<?>> ends = new ArrayList<>();
            for (PrivateNotes each : List.of(own, second)) {
                for (int i = 0; i < 20; i++) {
                    InternalNote note =
                            new InternalNote((each == own ? "a" : "b") + i, "", "", "", "x");
                    ends.add(
                            both.submit(
                                    () ->
                                            each.change(
                                                    draft,
                                                    content,
                                                    Protection.none(),
                                                    were -> more(were, note))));
                }
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
        assertEquals(40, own.of(draft, content, Protection.none()).size());
    }

    @Test
    void what_is_noted_while_notes_are_being_protected_is_kept_too() throws Exception {
        keep(Protection.none());
        Protection protection = Protection.none();
        protection.protectBy(Objects.requireNonNull(Password.of("Ескерту 7")));
        InternalNote note = new InternalNote("n3", "", "", "", "And then?");
        FutureTask<List<InternalNote>> noting =
                new FutureTask<>(
                        () -> own.change(draft, content, protection, were -> more(were, note)));
        Thread other = new Thread(noting);
        FaultyDisk disk = new FaultyDisk();
        disk.meanwhile(
                () -> {
                    if (other.getState() == Thread.State.NEW) {
                        other.start();
                    }
                    while (other.isAlive() && other.getState() != Thread.State.BLOCKED) {
                        Thread.onSpinWait();
                    }
                });
        new PrivateNotes(disk.path(own.folder())).follow(draft, protection);
        assertEquals(3, noting.get().size());
        assertEquals(3, own.of(draft, content, protection).size());
    }

    private static List<InternalNote> more(List<InternalNote> were, InternalNote note) {
        List<InternalNote> more = new ArrayList<>(were);
        more.add(note);
        return more;
    }

    @Test
    void notes_on_the_whole_text_follow_a_folder_that_was_renamed() throws Exception {
        own.change(draft, content, Protection.none(), _ -> List.of(notes.getLast()));
        Files.writeString(own.folder().resolve("damaged.travaux"), "{ half");
        Path moved = Files.move(folder.resolve("desk"), folder.resolve("desk of May"));
        Path there = moved.resolve("statement.travaux");
        Draft fewer = content.withParagraphs(content.paragraphs().subList(0, 1));
        assertEquals(List.of(notes.getLast()), own.of(there, fewer, Protection.none()));
    }

    @Test
    void what_is_damaged_is_told_and_left_as_it_is() throws Exception {
        keep(Protection.none());
        Path file;
        try (Stream<Path> files = Files.list(own.folder())) {
            file =
                    files.filter(each -> each.toString().endsWith(".travaux"))
                            .findFirst()
                            .orElseThrow();
        }
        Files.writeString(file, "{ half");
        assertThrows(DraftFormatException.class, () -> own.of(draft, content, Protection.none()));
        assertEquals("{ half", Files.readString(file));
    }
}
