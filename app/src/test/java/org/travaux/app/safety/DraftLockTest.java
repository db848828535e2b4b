package org.travaux.app.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.storage.FaultyDisk;
import org.travaux.app.storage.OwnJson;
import org.travaux.app.storage.ProcessMark;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class DraftLockTest {
    private static final String SINCE = "2026-11-21T12:00:00Z";

    @TempDir Path folder;

    private final DraftLock lock = new DraftLock(Clock.systemUTC());

    private Path draft() {
        return folder.resolve("rivers.travaux");
    }

    private void heldBy(ProcessMark process) throws IOException {
        LockHolder holder = new LockHolder("aigerim", process, SINCE);
        Files.write(DraftLock.beside(draft()), JsonMapper.shared().writeValueAsBytes(holder));
    }

    @Test
    void a_free_draft_is_taken_and_given_back() {
        assertEquals(Optional.empty(), lock.take(draft()));
        assertTrue(Files.exists(DraftLock.beside(draft())));
        lock.release(draft());
        assertFalse(Files.exists(DraftLock.beside(draft())));
    }

    @Test
    void a_program_that_runs_keeps_others_out() throws IOException {
        ProcessHandle other = ProcessHandle.current().parent().orElseThrow();
        heldBy(ProcessMark.of(other));
        assertEquals("aigerim", lock.take(draft()).orElseThrow().user());
        lock.release(draft());
        assertTrue(Files.exists(DraftLock.beside(draft())), "it is not ours to give back");
    }

    @Test
    void a_draft_that_this_program_has_open_is_not_free() {
        assertEquals(Optional.empty(), lock.takeIfFree(draft()));
        assertEquals(
                ProcessMark.here(),
                lock.takeIfFree(draft()).map(LockHolder::process).orElseThrow());
        assertEquals(Optional.empty(), lock.take(draft()));
        lock.release(draft());
        assertEquals(Optional.empty(), lock.takeIfFree(draft()));
    }

    @Test
    void a_link_to_a_draft_has_the_lock_of_the_draft() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = Files.createFile(elsewhere.resolve("rivers.travaux"));
        Path link = Files.createSymbolicLink(folder.resolve("link.travaux"), real);
        assertEquals(Optional.empty(), lock.take(link));
        assertEquals(DraftLock.beside(real), DraftLock.beside(link));
        assertEquals(elsewhere, DraftLock.beside(link).getParent());
        assertEquals(
                Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE),
                Files.getPosixFilePermissions(DraftLock.beside(link)));
    }

    @Test
    void a_program_that_ended_keeps_nobody_out() throws IOException {
        heldBy(new ProcessMark(ProcessMark.here().host(), Long.MAX_VALUE, 0));
        assertEquals(Optional.empty(), lock.take(draft()));
    }

    /** Another program comes before each step of taking it over. */
    @Test
    void of_two_programs_that_find_a_lock_left_behind_one_has_it() throws IOException {
        ProcessMark other = ProcessMark.of(ProcessHandle.current().parent().orElseThrow());
        ProcessMark left = new ProcessMark(ProcessMark.here().host(), Long.MAX_VALUE, 0);
        boolean came = true;
        for (int step = 1; came; step++) {
            heldBy(left);
            FaultyDisk disk = new FaultyDisk();
            int when = step;
            AtomicInteger steps = new AtomicInteger();
            AtomicBoolean taken = new AtomicBoolean();
            disk.meanwhile(
                    () -> {
                        if (steps.incrementAndGet() == when) {
                            taken.set(isTakenOver(left, other));
                        }
                    });
            Optional<LockHolder> holder = lock.take(disk.path(draft()));
            assertEquals(taken.get(), holder.isPresent(), "before step " + step);
            assertEquals(taken.get() ? other : ProcessMark.here(), holder(), "before step " + step);
            came = steps.get() >= when;
        }
    }

    private boolean isTakenOver(ProcessMark left, ProcessMark other) {
        try {
            boolean free = Files.notExists(DraftLock.beside(draft())) || holder().equals(left);
            if (free) {
                heldBy(other);
            }
            return free;
        } catch (IOException e) {
            // It is just being written.
            return false;
        }
    }

    private ProcessMark holder() throws IOException {
        return OwnJson.read(DraftLock.beside(draft()), LockHolder.class, 1 << 16).process();
    }

    @Test
    void another_program_that_got_the_same_number_later_keeps_nobody_out() throws IOException {
        ProcessMark self = ProcessMark.here();
        heldBy(new ProcessMark(self.host(), self.pid(), self.started() - 1000));
        assertEquals(Optional.empty(), lock.take(draft()));
    }

    @Test
    void of_another_machine_it_cannot_be_known_so_the_user_is_asked() throws IOException {
        heldBy(new ProcessMark("another-machine", 1, 0));
        LockHolder holder = lock.take(draft()).orElseThrow();
        assertEquals("another-machine", holder.process().host());
        assertEquals(SINCE, holder.since());
        lock.takeAnyway(draft());
        assertEquals(Optional.empty(), lock.take(draft()));
        lock.release(draft());
        assertFalse(Files.exists(DraftLock.beside(draft())));
    }

    @Test
    void a_lock_that_cannot_be_read_is_somebodys() throws IOException {
        Files.writeString(DraftLock.beside(draft()), "{\"user\":");
        assertEquals("", lock.take(draft()).orElseThrow().user());
        Files.writeString(DraftLock.beside(draft()), "null");
        assertEquals("", lock.take(draft()).orElseThrow().user());
        Files.writeString(DraftLock.beside(draft()), "{}");
        assertEquals("", lock.take(draft()).orElseThrow().user());
    }

    @Test
    void where_no_lock_can_be_written_the_draft_opens_all_the_same() {
        Path nowhere = folder.resolve("no-folder").resolve("rivers.travaux");
        assertEquals(Optional.empty(), lock.take(nowhere));
        lock.release(nowhere);
    }
}
