package org.travaux.app.view;

import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.viewmodel.files.Unguarded;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;

/** Tells what files in memory hold; nobody else has them open. */
final class FakeGuard extends Unguarded {
    private final FakeFiles files;

    FakeGuard(FakeFiles files) {
        this.files = files;
    }

    @Override
    public String fingerprint(Path file) {
        Draft held = files.drafts.get(file);
        return held == null ? "" : String.valueOf(held.hashCode());
    }

    @Override
    public String fingerprint(WrittenDraft held) {
        return String.valueOf(held.draft().hashCode());
    }

    @Override
    public boolean isGone(Path file) {
        return !files.drafts.containsKey(file);
    }
}
