package org.travaux.app.launch;

import org.travaux.app.files.FileKind;
import org.travaux.app.safety.DraftLock;
import org.travaux.app.safety.Fingerprint;
import org.travaux.app.safety.LockHolder;
import org.travaux.app.storage.PartFile;
import org.travaux.app.viewmodel.files.FileGuard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Guards the files of this machine by locks beside them, and tidies up beside them what a program
 * that was killed while it saved left behind.
 */
final class LocalFileGuard implements FileGuard {
    private final DraftLock lock = new DraftLock(Clock.systemUTC());

    @Override
    public Optional<LockHolder> lock(Path file) {
        return isLockable(file) ? lock.take(file) : Optional.empty();
    }

    @Override
    public Optional<LockHolder> lockIfFree(Path file) {
        return isLockable(file) ? lock.takeIfFree(file) : Optional.empty();
    }

    private static boolean isLockable(Path file) {
        boolean lockable = FileKind.isNamedDraft(file);
        if (lockable) {
            PartFile.sweepBeside(file);
        }
        return lockable;
    }

    @Override
    public void lockAnyway(Path file) {
        lock.takeAnyway(file);
    }

    @Override
    public void unlock(Path file) {
        lock.release(file);
    }

    @Override
    public String fingerprint(Path file) {
        return Fingerprint.of(file);
    }

    @Override
    public boolean isGone(Path file) {
        return Files.notExists(file);
    }
}
