package org.travaux.app.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.storage.FaultyDisk;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class EarlierVersionsTest {
    private static final int MOST_STEPS = 80;
    private static final Instant NINE = Instant.parse("2027-05-03T09:00:00Z");

    @TempDir Path temporary;

    private Path own = Path.of("");
    private Path draft = Path.of("");
    private EarlierVersions versions = new EarlierVersions(own, ZoneOffset.UTC);

    @BeforeEach
    void makeFolders() throws IOException {
        own = temporary.resolve("state/versions");
        draft = Files.createDirectory(temporary.resolve("texts")).resolve("rivers.travaux");
        versions = new EarlierVersions(own, ZoneOffset.UTC);
    }

    private void save(String text) throws StorageException {
        assertNull(versions.replace(draft, bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> kept() {
        return versions.of(draft).stream().map(version -> read(version.file())).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void what_was_saved_before_is_kept_with_its_time_and_nothing_beside_the_draft()
            throws Exception {
        save("one");
        assertEquals(List.of(), kept());
        Files.setLastModifiedTime(draft, FileTime.from(NINE.plusMillis(700)));
        save("two");
        save("three");
        assertEquals(List.of("two", "one"), kept());
        assertEquals(NINE, versions.of(draft).getLast().saved());
        assertEquals(List.of("rivers.travaux"), names(temporary.resolve("texts")));
        assertEquals("three", read(draft));
    }

    @Test
    void ten_are_kept_and_the_one_before_the_last_save_always() throws Exception {
        for (int i = 0; i <= 30; i++) {
            save("version " + i);
            // A clock that is set back, and a program that changes times, change nothing.
            Files.setLastModifiedTime(draft, FileTime.from(NINE.minus(Duration.ofMinutes(i * 7L))));
        }
        List<String> kept = kept();
        assertEquals(10, kept.size());
        assertEquals(
                IntStream.of(29, 28, 27, 26).mapToObj(i -> "version " + i).toList(),
                kept.subList(0, 4));
    }

    @Test
    void what_says_nothing_new_pushes_no_version_out() throws Exception {
        save("one");
        save("two");
        save("two");
        save("two");
        assertEquals(List.of("one"), kept());
        save("one");
        assertEquals(List.of("two", "one"), kept());
    }

    @Test
    void what_somebody_else_wrote_is_kept_too() throws Exception {
        save("mine");
        Files.writeString(draft, "theirs");
        save("mine again");
        assertEquals(List.of("theirs"), kept());
    }

    @Test
    void a_link_and_its_file_have_the_same_versions_and_two_drafts_have_not() throws Exception {
        save("one");
        save("two");
        Path link = Files.createSymbolicLink(temporary.resolve("link.travaux"), draft);
        Path folder = Files.createSymbolicLink(temporary.resolve("folder"), draft.getParent());
        assertNull(versions.replace(link, bytes("three")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(List.of("two", "one"), kept());
        assertEquals(versions.of(draft), versions.of(link));
        assertEquals(versions.of(draft), versions.of(folder.resolve("rivers.travaux")));
        Path other = Files.createDirectory(temporary.resolve("other")).resolve("rivers.travaux");
        Files.writeString(other, "another");
        assertEquals(List.of(), versions.of(other));
    }

    @Test
    void nobody_else_can_read_them_even_where_the_folder_was_open_before() throws Exception {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"));
        Files.createDirectories(own);
        save("one");
        save("two");
        Path folder = Objects.requireNonNull(versions.of(draft).getFirst().file().getParent());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        save("three");
        assertEquals("rwx------", permissions(folder));
        assertEquals("rwx------", permissions(own));
        for (SavedVersion version : versions.of(draft)) {
            assertEquals("rw-------", permissions(version.file()));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_folder_that_cannot_be_written_does_not_keep_the_draft_from_being_saved()
            throws Exception {
        save("one");
        Files.createDirectories(Objects.requireNonNull(own.getParent()));
        Files.writeString(own, "no folder");
        assertNotNull(versions.replace(draft, bytes("two")));
        assertEquals("two", read(draft));
        assertEquals(List.of(), kept());
    }

    @Test
    void whichever_step_fails_the_draft_is_saved_or_as_it_was_and_no_version_is_cut_short()
            throws Exception {
        FaultyDisk disk = new FaultyDisk();
        EarlierVersions faulty = new EarlierVersions(disk.path(own), ZoneOffset.UTC);
        List<String> said = new ArrayList<>(List.of("first"));
        Files.writeString(draft, "first");
        boolean keptNot = false;
        int step = 0;
        do {
            assertTrue(step++ < MOST_STEPS);
            String now = "version number " + step;
            String before = read(draft);
            List<String> keptBefore = kept();
            disk.fail(step, "No space left on device");
            boolean saved = true;
            StorageException notKept = null;
            try {
                notKept = faulty.replace(disk.path(draft), bytes(now));
            } catch (StorageException e) {
                saved = false;
            }
            String steps = disk.steps().toString();
            said.add(now);
            assertEquals(saved ? now : before, read(draft), steps);
            if (saved && notKept == null) {
                assertEquals(before, kept().getFirst(), steps);
            } else {
                assertEquals(keptBefore, kept(), steps);
            }
            keptNot |= saved && notKept != null;
            assertTrue(said.containsAll(kept()), steps);
            assertTrue(kept().size() <= 10, steps);
            assertEquals(List.of("rivers.travaux"), names(temporary.resolve("texts")), steps);
        } while (disk.hasFailed());
        assertTrue(keptNot);
    }

    @Test
    void where_nobody_can_tell_which_versions_there_are_none_begins_anew() throws Exception {
        save("one");
        save("two");
        save("three");
        FaultyDisk disk = new FaultyDisk();
        EarlierVersions faulty = new EarlierVersions(disk.path(own), ZoneOffset.UTC);
        disk.listNoFolder();
        assertNotNull(faulty.replace(disk.path(draft), bytes("four")));
        assertEquals("four", read(draft));
        assertEquals(List.of("two", "one"), kept());
        WrittenDraft written = Protection.none().write(TestDrafts.english("four"));
        assertNotNull(faulty.protect(disk.path(draft), written, Protection.none()));
    }

    @Test
    void the_versions_of_a_draft_that_has_been_gone_for_long_go() throws Exception {
        save("one");
        save("two");
        Path folder = Objects.requireNonNull(versions.of(draft).getFirst().file().getParent());
        Instant inAWhile = Instant.now().plus(Duration.ofDays(120));
        versions.tidyUp(inAWhile);
        assertEquals(List.of("one"), kept());
        Files.delete(draft);
        versions.tidyUp(Instant.now());
        assertTrue(Files.exists(folder));
        versions.tidyUp(inAWhile);
        assertTrue(Files.notExists(folder));
    }

    @Test
    void a_draft_that_was_renamed_or_moved_keeps_its_versions_and_another_does_not_get_them()
            throws Exception {
        save(DraftFormat.write(TestDrafts.english("one", "two", "three")));
        save(DraftFormat.write(TestDrafts.english("one", "two", "four")));
        List<String> before = kept();
        Path renamed = draft.resolveSibling("rivers and lakes.travaux");
        Files.move(draft, renamed);
        Path other = draft.resolveSibling("other.travaux");
        Files.writeString(other, DraftFormat.write(TestDrafts.english("a", "two", "c")));
        assertEquals(List.of(), versions.of(other));
        draft = renamed;
        assertEquals(before, kept());
        Path moved = Files.createDirectory(temporary.resolve("moved")).resolve("x.travaux");
        Files.move(draft, moved);
        draft = moved;
        String last = read(draft);
        save(DraftFormat.write(TestDrafts.english("one", "two", "five")));
        assertEquals(List.of(last, before.getFirst()), kept());
        Files.copy(draft, renamed);
        assertEquals(List.of(), versions.of(Files.copy(draft, other.resolveSibling("copy"))));
    }

    @Test
    void the_versions_of_a_draft_on_a_disk_that_is_not_there_stay() throws Exception {
        save("one");
        save("two");
        Path folder = Objects.requireNonNull(versions.of(draft).getFirst().file().getParent());
        Files.delete(draft);
        Files.delete(draft.getParent());
        versions.tidyUp(Instant.now().plus(Duration.ofDays(120)));
        assertTrue(Files.exists(folder));
    }
}
