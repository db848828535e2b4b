package org.travaux.app.view;

import org.travaux.app.safety.LockHolder;
import org.travaux.app.viewmodel.files.FileGuard;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.Optional;

/** Tells what files in memory hold; nobody else has them open. */
final class FakeGuard implements FileGuard {
    private final FakeFiles files;

    FakeGuard(FakeFiles files) {
        this.files = files;
    }

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
        Draft held = files.drafts.get(file);
        return held == null ? "" : String.valueOf(held.hashCode());
    }

    @Override
    public boolean isGone(Path file) {
        return !files.drafts.containsKey(file);
    }
}
