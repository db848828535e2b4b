package org.travaux.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class ErrorLogTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2027-05-14T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("state").resolve("errors.log");
    }

    private static Exception quoting() {
        IOException cause = new IOException("no room for [clean water] (+CHN)");
        cause.addSuppressed(new IllegalArgumentException("clean water"));
        return new IllegalStateException("clean water", cause);
    }

    @Test
    void an_error_is_kept_with_its_causes_and_where_it_arose() throws IOException {
        ErrorLog log = new ErrorLog(file(), NOON);
        assertNull(log.file(), "nothing has gone wrong yet");
        String said = log.record(quoting());
        assertTrue(said.startsWith("java.lang.IllegalStateException\n    at "), said);
        assertTrue(said.contains("ErrorLogTest.quoting"), said);
        assertTrue(said.contains("caused by java.io.IOException\n"), said);
        assertTrue(said.contains("besides java.lang.IllegalArgumentException\n"), said);
        assertEquals(file(), log.file());
        assertEquals("2027-05-14T12:00:00Z\n" + said + "\n", Files.readString(file()));
    }

    @Test
    void nobody_but_the_owner_reads_it_also_where_it_was_there_before() throws IOException {
        Files.createDirectories(folder.resolve("state"));
        Files.createFile(file());
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        new ErrorLog(file(), NOON).record(quoting());
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void no_word_of_the_draft_is_in_it() throws IOException {
        ErrorLog log = new ErrorLog(file(), NOON);
        assertFalse(log.record(quoting()).contains("water"));
        assertFalse(Files.readString(file()).contains("water"));
    }

    @Test
    void what_is_drawn_sixty_times_a_second_fills_no_disk() throws IOException {
        ErrorLog log = new ErrorLog(file(), NOON);
        Exception again = quoting();
        log.record(again);
        long once = Files.size(file());
        log.record(again);
        assertEquals(once, Files.size(file()));
        for (int i = 0; i < 2_000; i++) {
            log.record(i % 2 == 0 ? new IllegalStateException() : again);
        }
        assertTrue(Files.size(file()) < 300_000, () -> file().toFile().length() + "");
        assertTrue(Files.exists(file().resolveSibling("before-errors.log")));
    }

    @Test
    void a_cause_that_leads_back_ends() {
        Exception one = new IllegalStateException();
        Exception other = new IllegalArgumentException(one);
        one.initCause(other);
        assertTrue(ErrorLog.nowhere().record(one).contains("caused by "));
    }

    @Test
    void a_log_that_can_not_be_written_still_tells() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        ErrorLog log = new ErrorLog(taken.resolve("errors.log"), NOON);
        assertTrue(log.record(quoting()).contains("IllegalStateException"));
        assertNull(log.file());
    }
}
