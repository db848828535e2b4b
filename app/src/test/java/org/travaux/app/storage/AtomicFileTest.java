package org.travaux.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.storage.StorageException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A file holds all that was to be written, or what it held before. */
class AtomicFileTest {
    private static final int WRITES = 200;
    private static final int LENGTH = 20_000;

    @TempDir private Path folder;

    private static void write(Path file, String text) throws StorageException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reason refused(Path file, AtomicFile.Content content) {
        StorageException failure =
                assertThrows(StorageException.class, () -> AtomicFile.write(file, content));
        assertEquals(file, failure.file());
        return failure.reason();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void a_file_is_made_and_replaced() throws IOException, StorageException {
        Path file = folder.resolve("a.txt");
        write(file, "one, and longer");
        write(file, "two");
        assertEquals("two", Files.readString(file));
        write(file, "");
        assertEquals("", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, DISK_FULL",
        "There is not enough space on the disk, DISK_FULL",
        "Disk quota exceeded, DISK_FULL",
        "Permission denied, NO_PERMISSION",
        "Input/output error, OTHER"
    })
    void after_a_failure_the_file_is_as_it_was(String words, Reason reason) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        AtomicFile.Content half =
                out -> {
                    out.write(new byte[100_000]);
                    out.flush();
                    throw new IOException(words);
                };
        assertEquals(reason, refused(file, half));
        assertEquals("old", Files.readString(file));
        assertEquals(reason, refused(folder.resolve("new.txt"), half));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void after_a_mistake_of_the_program_too() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThrows(
                IllegalStateException.class,
                () ->
                        AtomicFile.write(
                                file,
                                out -> {
                                    out.write(1);
                                    throw new IllegalStateException();
                                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void what_is_in_the_way_is_told_apart() throws IOException {
        AtomicFile.Content nothing = out -> {};
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertEquals(Reason.IS_A_FOLDER, refused(folder, nothing));
        assertEquals(Reason.NO_FOLDER, refused(folder.resolve("no").resolve("a.txt"), nothing));
        assertEquals(Reason.NO_FOLDER, refused(file.resolve("b.txt"), nothing));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void a_protected_folder_or_file_is_left_alone() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Path file = Files.writeString(locked.resolve("a.txt"), "old");
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked));
        try {
            assertEquals(Reason.NO_PERMISSION, refused(file, out -> {}));
            assertEquals("old", Files.readString(file));
        } finally {
            assertTrue(locked.toFile().setWritable(true));
        }
        assertTrue(file.toFile().setWritable(false));
        assertEquals(Reason.NO_PERMISSION, refused(file, out -> {}));
    }

    @Test
    void symbolic_links_are_followed_and_stay() throws IOException, StorageException {
        assumePosix();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("a.txt"), "old");
        Path link = folder.resolve("link.txt");
        Files.createSymbolicLink(link, Path.of("elsewhere", "a.txt"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("again.txt"), link);
        write(linkToLink, "new");
        assertEquals("new", Files.readString(file));
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(linkToLink));
        assertEquals(
                Reason.DISK_FULL,
                refused(
                        link,
                        out -> {
                            throw new IOException("No space left on device");
                        }));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("again.txt", "elsewhere", "link.txt"), names());
    }

    @Test
    void a_link_to_nothing_leads_to_where_the_file_belongs() throws IOException, StorageException {
        assumePosix();
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
        write(link, "new");
        assertEquals("new", Files.readString(folder.resolve("a.txt")));
        assertTrue(Files.isSymbolicLink(link));
        Path lost = Files.createSymbolicLink(folder.resolve("lost.txt"), Path.of("no", "a.txt"));
        assertEquals(Reason.NO_FOLDER, refused(lost, out -> {}));
        Path round = Files.createSymbolicLink(folder.resolve("round.txt"), Path.of("round.txt"));
        assertEquals(Reason.OTHER, refused(round, out -> {}));
    }

    @ParameterizedTest
    @CsvSource({"rw-------", "rw-rw----", "rw-r--r--", "rwxrw-rw-"})
    void permissions_are_kept(String permissions) throws IOException, StorageException {
        assumePosix();
        Set<PosixFilePermission> kept = PosixFilePermissions.fromString(permissions);
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, kept);
        Set<PosixFilePermission> ofNeighbour = new TreeSet<>();
        AtomicFile.write(
                file,
                out -> {
                    String part =
                            names().stream()
                                    .filter(n -> n.endsWith(".part"))
                                    .findFirst()
                                    .orElseThrow();
                    ofNeighbour.addAll(Files.getPosixFilePermissions(folder.resolve(part)));
                    out.write('n');
                });
        assertEquals(kept, ofNeighbour, "nobody else reads along");
        assertEquals(kept, Files.getPosixFilePermissions(file));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void a_new_file_has_the_permissions_of_any_new_file() throws IOException, StorageException {
        assumePosix();
        Path usual = Files.createFile(folder.resolve("usual.txt"));
        Path file = folder.resolve("a.txt");
        write(file, "new");
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void all_names_of_a_file_stay_names_of_it() throws IOException, StorageException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a.txt"), "old, and longer");
        Path other = Files.createLink(folder.resolve("b.txt"), file);
        write(file, "new");
        assertEquals("new", Files.readString(other));
        assertTrue(Files.isSameFile(file, other));
        assertNull(AtomicFile.writeKeeping(other, folder.resolve("b.txt~"), out -> out.write('n')));
        assertEquals("n", Files.readString(file));
        assertEquals("new", Files.readString(folder.resolve("b.txt~")));
        assertEquals(List.of("a.txt", "b.txt", "b.txt~"), names());
    }

    /** The disk fails while the file is written, and while it is put back. */
    @Test
    void what_was_to_be_written_is_whole_somewhere_whatever_fails_and_it_is_said_where()
            throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path other = Files.createLink(folder.resolve("b.txt"), file);
        FaultyDisk disk = new FaultyDisk();
        boolean torn = false;
        int step = 0;
        do {
            assertTrue(step++ < 20);
            Files.writeString(file, "old");
            disk.fail(step, 2, "Input/output error");
            StorageException failure = null;
            try {
                AtomicFile.write(
                        disk.path(file), out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
            } catch (StorageException e) {
                failure = e;
            }
            String steps = disk.steps().toString();
            if (failure == null) {
                assertEquals("new", Files.readString(other), steps);
            } else if (failure.reason() == StorageException.Reason.TORN) {
                torn = true;
                Path kept = Path.of(Objects.requireNonNull(failure.getCause()).getMessage());
                assertEquals("new", Files.readString(kept), steps);
                Files.delete(kept);
            } else {
                assertEquals("old", Files.readString(other), steps);
            }
            assertEquals(List.of("a.txt", "b.txt"), names(), steps);
        } while (disk.hasFailed());
        assertTrue(torn);
    }

    @Test
    void what_was_before_is_kept_for_the_owner_alone() throws IOException, StorageException {
        Path file = folder.resolve("a.txt");
        Path before = folder.resolve("a.txt~");
        assertNull(AtomicFile.writeKeeping(file, before, out -> out.write('1')));
        assertEquals(List.of("a.txt"), names());
        assertNull(AtomicFile.writeKeeping(file, before, out -> out.write('2')));
        assertEquals("1", Files.readString(before));
        assumePosix();
        Files.setPosixFilePermissions(before, PosixFilePermissions.fromString("rw-r--r--"));
        assertNull(AtomicFile.writeKeeping(file, before, out -> out.write('3')));
        assertEquals("2", Files.readString(before));
        assertEquals("rw-------", permissions(before));
        AtomicFile.writePrivately(file, out -> out.write('4'));
        assertEquals("rw-------", permissions(file));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_name_that_is_too_long_is_told_before_anything_is_written()
            throws IOException, StorageException {
        AtomicFile.Content never =
                _ -> {
                    throw new AssertionError("written");
                };
        assertEquals(Reason.NAME_TOO_LONG, refused(folder.resolve("a".repeat(300)), never));
        Path longest = folder.resolve("a".repeat(255));
        assumeTrue(Files.notExists(longest), "names may be as long as that here");
        Files.writeString(longest, "old");
        StorageException notKept =
                AtomicFile.writeKeeping(
                        longest, folder.resolve(longest + "~"), out -> out.write('n'));
        assertEquals(Reason.NAME_TOO_LONG, Objects.requireNonNull(notKept).reason());
        assertEquals("n", Files.readString(longest));
    }

    @Test
    void a_device_is_written_to_and_not_replaced() throws StorageException {
        Path nowhere = Path.of("/dev/null");
        assumeTrue(Files.exists(nowhere) && Files.isWritable(nowhere));
        write(nowhere, "lost");
        assertFalse(Files.isRegularFile(nowhere));
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full) && Files.isWritable(full));
        assertEquals(Reason.DISK_FULL, refused(full, out -> out.write(1)));
        assertFalse(Files.isRegularFile(full));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void a_reader_never_sees_half_a_file()
            throws IOException, StorageException, InterruptedException, ExecutionException {
        Path file = folder.resolve("a.txt");
        Files.write(file, filled(0));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> writer =
                    threads.submit(
                            () -> {
                                for (int i = 1; i <= WRITES; i++) {
                                    byte[] content = filled(i);
                                    AtomicFile.write(
                                            file,
                                            out -> {
                                                out.write(content, 0, LENGTH / 2);
                                                out.flush();
                                                out.write(content, LENGTH / 2, LENGTH / 2);
                                            });
                                }
                                return null;
                            });
            Future<Integer> reader = threads.submit(() -> readUntilDone(file, writer));
            writer.get();
            assertTrue(reader.get() > 0);
        }
        assertEquals(List.of("a.txt"), names());
        assertEquals((byte) WRITES, Files.readAllBytes(file)[0]);
    }

    private static int readUntilDone(Path file, Future<?> writer) throws IOException {
        int reads = 0;
        byte last = 0;
        do {
            byte[] content = Files.readAllBytes(file);
            assertEquals(LENGTH, content.length);
            for (byte b : content) {
                assertEquals(content[0], b);
            }
            assertTrue(Byte.compareUnsigned(last, content[0]) <= 0, "never back to an older one");
            last = content[0];
            reads++;
        } while (!writer.isDone());
        return reads;
    }

    private static byte[] filled(int number) {
        byte[] content = new byte[LENGTH];
        Arrays.fill(content, (byte) number);
        return content;
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void of_two_who_write_at_once_the_last_one_wins_whole()
            throws IOException, InterruptedException, ExecutionException {
        Path file = folder.resolve("a.txt");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> writers =
                    Stream.of("a", "b")
                            .map(
                                    letter ->
                                            threads.submit(
                                                    () -> {
                                                        for (int i = 0; i < 50; i++) {
                                                            write(file, letter.repeat(LENGTH));
                                                        }
                                                        return new Object();
                                                    }))
                            .toList();
            for (Future<Object> writer : writers) {
                writer.get();
            }
        }
        String content = Files.readString(file);
        assertTrue(Set.of("a".repeat(LENGTH), "b".repeat(LENGTH)).contains(content));
        assertEquals(List.of("a.txt"), names());
    }
}
