package org.travaux.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ProcessMarkTest {
    private static final String FIELDS = " S 1 7 7 0 -1 0 0 0 0 0 1 2 0 0 20 0 1 0 ";

    @TempDir Path system;

    private long started(String stat, String on) throws IOException {
        Files.createDirectories(system.resolve("7"));
        Files.writeString(system.resolve("7/stat"), stat);
        Files.createDirectories(system.resolve("sys/kernel/random"));
        Files.writeString(system.resolve("sys/kernel/random/boot_id"), on + "\n");
        return ProcessMark.started(system, 7);
    }

    @Test
    void a_program_is_itself_as_long_as_it_runs() {
        ProcessMark self = ProcessMark.here();
        assertTrue(self.isRunning());
        assertFalse(self.isGone());
        assertFalse(new ProcessMark(self.host(), self.pid(), self.started() + 1).isRunning());
        assertFalse(new ProcessMark("elsewhere", self.pid(), self.started() + 1).isGone());
    }

    @Test
    void the_time_of_day_does_not_tell_programs_apart() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/stat")), "only Linux says it so");
        ProcessHandle self = ProcessHandle.current();
        long began = self.info().startInstant().orElseThrow().toEpochMilli();
        assertNotEquals(began, ProcessMark.of(self).started());
        assertEquals(
                ProcessMark.started(Path.of("/proc"), self.pid()), ProcessMark.of(self).started());
    }

    @Test
    void it_is_told_by_when_it_began_since_which_start_of_the_machine() throws IOException {
        long first = started("7 (java) x) 1 2" + ")" + FIELDS + "4711 0 0", "one");
        assertEquals(first, started("7 (vim)" + FIELDS + "4711 9 9", "one"));
        assertNotEquals(first, started("7 (java)" + FIELDS + "4712 0 0", "one"));
        assertNotEquals(first, started("7 (java)" + FIELDS + "4711 0 0", "another"));
        assertEquals(0, started("7 (java) S", "one"));
        assertEquals(0, ProcessMark.started(system, 8));
    }
}
