package org.travaux.app.viewmodel.files;

import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.safety.LockHolder;

import java.nio.file.Path;
import java.util.Optional;

/** Files that nobody else has. */
public class Unguarded implements FileGuard {
    @Override
    public Optional<LockHolder> lock(Path file) {
        return Optional.empty();
    }

    @Override
    public void lockAnyway(Path file) {}

    @Override
    public void unlock(Path file) {}

    @Override
    public String fingerprint(Path file) {
        return "";
    }

    @Override
    public String fingerprint(WrittenDraft held) {
        return "";
    }
}
