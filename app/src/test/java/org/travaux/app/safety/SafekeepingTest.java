package org.travaux.app.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.protection.Protection;
import org.travaux.app.storage.ProcessMark;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class SafekeepingTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir Path folder;

    private final List<Duration> delays = new ArrayList<>();
    private final List<Runnable> tasks = new ArrayList<>();
    private final List<StorageException> failures = new ArrayList<>();
    private boolean memoryIsShort;

    private Safekeeping safekeeping(Path where) {
        return new Safekeeping(
                new RecoveryFolder(where),
                (delay, task) -> {
                    delays.add(delay);
                    tasks.add(task);
                },
                clock(),
                failures::add);
    }

    /** Noon; where memory is short, writing ends when it asks for the time. */
    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (memoryIsShort) {
                    throw new OutOfMemoryError();
                }
                return NOON;
            }
        };
    }

    private static UnsavedDraft draft(String text) {
        return new UnsavedDraft(TestDrafts.english(text), null, "");
    }

    private void doAll() {
        List<Runnable> due = List.copyOf(tasks);
        tasks.clear();
        due.forEach(Runnable::run);
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(SafekeepingTest::content).toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_is_typed_is_on_disk_within_a_second_with_all_that_came_after_it() throws IOException {
        Safekeeping safekeeping = safekeeping(folder);
        safekeeping.keep(draft("We"));
        safekeeping.keep(draft("We meet"));
        safekeeping.keep(draft("We meet here"));
        assertEquals(1, tasks.size());
        assertTrue(delays.getFirst().compareTo(Duration.ofMillis(500)) < 0, delays::toString);
        assertEquals(List.of(), kept());
        doAll();
        assertTrue(kept().getFirst().contains("We meet here"), kept()::toString);
    }

    @Test
    void what_is_left_for_something_else_is_on_disk_at_once() throws IOException {
        Safekeeping safekeeping = safekeeping(folder);
        safekeeping.now();
        assertEquals(List.of(), tasks);
        safekeeping.keep(draft("We"));
        safekeeping.now();
        assertEquals(Duration.ZERO, delays.getLast());
        tasks.getLast().run();
        assertTrue(kept().getFirst().contains("We"), kept()::toString);
    }

    @Test
    void nobody_but_the_owner_reads_a_copy_also_where_the_folder_was_there_before()
            throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Safekeeping safekeeping = safekeeping(folder);
        safekeeping.keep(draft("one"));
        doAll();
        assertEquals("rwx------", permissions(folder));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals("rw-------", permissions(files.findFirst().orElseThrow()));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void the_copy_of_a_program_on_another_machine_is_offered_when_it_must_have_ended()
            throws Exception {
        RecoveryFolder recovery = new RecoveryFolder(folder);
        recovery.write("mine", draft("kept"), NOON);
        String host = "\"host\":\"" + ProcessMark.here().host() + "\"";
        String mine = content(folder.resolve("mine.recovery"));
        assertTrue(mine.contains(host), mine);
        Path other = folder.resolve("other.recovery");
        Files.writeString(other, mine.replace(host, "\"host\":\"another-machine\""));
        assertEquals(List.of(), recovery.abandoned());
        Instant longAgo = Instant.now().minus(Duration.ofDays(2));
        Files.setLastModifiedTime(other, FileTime.from(longAgo));
        assertEquals(
                List.of("other"), recovery.abandoned().stream().map(RecoveryCopy::id).toList());
    }

    @Test
    void there_is_one_copy_of_a_draft_and_it_is_the_latest() throws IOException {
        Safekeeping safekeeping = safekeeping(folder);
        safekeeping.keep(draft("one"));
        doAll();
        safekeeping.keep(draft("two"));
        doAll();
        assertEquals(1, kept().size());
        assertTrue(kept().getFirst().contains("two"));
    }

    @Test
    void nothing_is_kept_of_what_is_saved() throws IOException {
        Safekeeping safekeeping = safekeeping(folder);
        safekeeping.keep(draft("one"));
        doAll();
        safekeeping.keep(draft("two"));
        safekeeping.drop();
        doAll();
        assertEquals(List.of(), kept());
        safekeeping.keep(draft("three"));
        doAll();
        assertTrue(kept().getFirst().contains("three"));
    }

    /** A slow disk makes what is asked for wait until more is asked for, and others overtake it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void however_late_it_is_done_what_was_asked_for_last_is_on_disk(long seed) throws IOException {
        Safekeeping safekeeping = safekeeping(folder);
        Random random = new Random(seed);
        String last = "";
        for (int step = 0; step < 12; step++) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    safekeeping.drop();
                    last = "";
                }
                case 1 -> safekeeping.now();
                case 2 -> doSome(random.nextInt(3), random);
                case 3 -> {
                    last = "text " + step;
                    safekeeping.adopt(
                            new RecoveryCopy("left " + step, NOON, draft(last)), draft(last));
                }
                default -> {
                    last = "text " + step;
                    safekeeping.keep(draft(last));
                }
            }
        }
        doSome(tasks.size(), random);
        String unsaved = last;
        List<String> kept = kept();
        assertEquals(last.isEmpty() ? 0 : 1, kept.size(), () -> "seed " + seed);
        assertTrue(kept.stream().allMatch(text -> text.contains(unsaved)), () -> "seed " + seed);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private void doSome(int some, Random random) {
        for (int i = 0; i < some && !tasks.isEmpty(); i++) {
            tasks.remove(random.nextInt(tasks.size())).run();
        }
    }

    @Test
    void what_could_not_be_kept_is_tried_again_until_it_is_or_is_not_wanted() throws IOException {
        Path away = Files.writeString(folder.resolve("away"), "a file, not a folder");
        Safekeeping safekeeping = safekeeping(away);
        safekeeping.keep(draft("one"));
        doAll();
        Files.delete(away);
        doAll();
        try (Stream<Path> files = Files.list(away)) {
            assertTrue(content(files.findFirst().orElseThrow()).contains("one"));
        }
        doAll();
        assertEquals(List.of(), tasks);
        assertEquals(1, failures.size());
    }

    @Test
    void what_ended_in_an_error_while_it_was_kept_is_tried_again_all_the_same() throws IOException {
        Safekeeping safekeeping = safekeeping(folder);
        safekeeping.keep(draft("typed words"));
        memoryIsShort = true;
        assertThrows(OutOfMemoryError.class, tasks.removeFirst()::run);
        memoryIsShort = false;
        doAll();
        assertTrue(kept().getFirst().contains("typed words"), kept()::toString);
    }

    @Test
    void a_copy_that_is_taken_up_again_is_rewritten_as_the_own() throws Exception {
        RecoveryFolder recovery = new RecoveryFolder(folder);
        recovery.write("left", draft("left behind"), NOON.minusSeconds(60));
        Safekeeping safekeeping = safekeeping(folder);
        UnsavedDraft unsaved = draft("left behind");
        safekeeping.adopt(new RecoveryCopy("left", NOON, unsaved), unsaved);
        doAll();
        assertEquals(1, kept().size());
        assertTrue(kept().getFirst().contains(NOON.toString()));
        safekeeping.drop();
        doAll();
        assertEquals(List.of(), kept());
    }

    @Test
    void of_a_draft_that_takes_up_another_copy_the_one_that_it_had_goes() throws IOException {
        UnsavedDraft left = draft("left behind");
        Safekeeping safekeeping = safekeeping(folder);
        safekeeping.keep(draft("saved since"));
        doAll();
        safekeeping.drop();
        safekeeping.adopt(new RecoveryCopy("left", NOON, left), left);
        doAll();
        assertEquals(1, kept().size());
        assertTrue(kept().getFirst().contains("left behind"), kept()::toString);
    }

    @Test
    void that_nothing_can_be_kept_is_told_once() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");
        Safekeeping safekeeping = safekeeping(blocked);
        safekeeping.keep(draft("one"));
        doAll();
        safekeeping.keep(draft("two"));
        doAll();
        assertEquals(1, failures.size());
    }

    @Test
    void only_what_programs_that_ended_left_behind_is_offered() throws Exception {
        RecoveryFolder recovery = new RecoveryFolder(folder);
        UnsavedDraft unsaved =
                new UnsavedDraft(TestDrafts.english("kept"), Path.of("/d/a.travaux"), "f00d");
        recovery.write("mine", unsaved, NOON);
        assertEquals(List.of(), recovery.abandoned());
        String mine = content(folder.resolve("mine.recovery"));
        long self = ProcessHandle.current().pid();
        String gone = mine.replace("\"pid\":" + self, "\"pid\":" + Long.MAX_VALUE);
        Files.writeString(folder.resolve("early.recovery"), gone);
        Files.writeString(folder.resolve("late.recovery"), gone.replace("T12:00", "T12:30"));
        Files.writeString(folder.resolve("cut.recovery"), gone.substring(0, 60));
        Files.writeString(folder.resolve("empty.recovery"), "{}");
        Files.writeString(folder.resolve("null.recovery"), "null");
        Files.writeString(folder.resolve("other.txt"), gone);
        List<RecoveryCopy> copies = recovery.abandoned();
        assertEquals(List.of("late", "early"), copies.stream().map(RecoveryCopy::id).toList());
        RecoveryCopy copy = copies.getFirst();
        assertEquals("f00d", copy.known());
        assertEquals(Path.of("/d/a.travaux").toAbsolutePath(), copy.file());
        assertEquals(List.of("kept"), copy.read(Protection.none()).draft().texts(Language.ENGLISH));
    }
}
