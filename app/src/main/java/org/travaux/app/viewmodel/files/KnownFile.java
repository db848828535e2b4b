package org.travaux.app.viewmodel.files;

import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.viewmodel.EditorModel;

import java.nio.file.Path;

/** A draft's file against what is known of it; away from the window's thread. */
final class KnownFile {
    private final EditorModel model;
    private final DraftFiles files;
    private final FileGuard guard;

    KnownFile(EditorModel model, DraftFiles files, FileGuard guard) {
        this.model = model;
        this.files = files;
        this.guard = guard;
    }

    /**
     * A draft that was read.
     *
     * @param holds the fingerprint of its file: whoever changes that later is found out
     */
    record Held(String holds, OpenedDraft opened) {}

    /**
     * Reads a draft. What the file holds is noted first: if it is changed meanwhile, saving asks.
     *
     * @throws Failure as {@link DraftFiles#open} does
     */
    Held open(Path path) throws Failure {
        String holds = guard.fingerprint(path);
        OpenedDraft opened = files.open(path);
        WrittenDraft read = opened.written();
        // It may not have been readable for a moment before.
        return new Held(holds.isEmpty() && read != null ? guard.fingerprint(read) : holds, opened);
    }

    /**
     * Whether somebody else changed a file; one that was taken away is written again without a
     * question.
     *
     * @param known the fingerprint of what it must hold; empty if that does not matter
     * @throws Failure if it is there and can't be read just now: nobody knows what is in it
     */
    boolean isChanged(Path path, String known) throws Failure {
        if (known.isEmpty()) {
            return false;
        }
        String holds = guard.fingerprint(path);
        if (holds.isEmpty() && !guard.isGone(path)) {
            throw new Failure(model.sentences().say("problem.unreadable-now", FileKind.name(path)));
        }
        return !holds.isEmpty() && !holds.equals(known);
    }
}
