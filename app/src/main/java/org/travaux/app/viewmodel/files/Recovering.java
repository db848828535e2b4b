package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.safety.UnsavedDraft;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;

/** Shows what a sudden end left behind, with its file if that is to be had. */
final class Recovering {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileGuard guard;
    private final FileWork work;
    private final OwnFile file;

    Recovering(EditorModel model, DraftFiles files, FileGuard guard, FileWork work, OwnFile file) {
        this.model = model;
        this.files = files;
        this.guard = guard;
        this.work = work;
        this.file = file;
    }

    void recover(UnsavedDraft unsaved) {
        Path own = unsaved.file();
        work.start(
                () -> found(unsaved, own),
                found -> {
                    Session session = model.prepare(unsaved.draft());
                    session.markUnsaved();
                    if (own != null && found.held) {
                        file.set(own, unsaved.known(), found.base);
                    } else {
                        file.setNone(own == null ? "" : OwnFile.stem(own));
                    }
                    model.show(session);
                },
                () -> {});
    }

    /** Whether the file was to be had, and the draft in it if that is the one that is known. */
    private record Found(boolean held, @Nullable Draft base) {}

    private Found found(UnsavedDraft unsaved, @Nullable Path own) {
        if (own == null || guard.lock(own).isPresent()) {
            return new Found(false, null);
        }
        try {
            boolean same = guard.fingerprint(own).equals(unsaved.known());
            return new Found(true, same ? files.open(own).draft() : null);
        } catch (Failure e) {
            // It is damaged or gone; what was recovered is not.
            return new Found(true, null);
        }
    }
}
