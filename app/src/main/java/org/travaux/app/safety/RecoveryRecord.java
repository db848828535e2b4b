package org.travaux.app.safety;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.storage.ProcessMark;
import org.travaux.markup.draft.format.DraftFormatException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A recovery copy as it stands in its file.
 *
 * @param process the program that wrote it
 * @param draft the draft as it would be saved
 */
record RecoveryRecord(
        String time, @Nullable String file, String known, ProcessMark process, String draft) {
    RecoveryRecord {
        Objects.requireNonNull(time);
        Objects.requireNonNull(known);
        Objects.requireNonNull(process);
        Objects.requireNonNull(draft);
    }

    static RecoveryRecord of(UnsavedDraft unsaved, Instant time) {
        Path file = unsaved.file();
        return new RecoveryRecord(
                time.toString(),
                file == null ? null : file.toAbsolutePath().toString(),
                unsaved.known(),
                ProcessMark.here(),
                RecoveryCopy.text(unsaved));
    }

    /** The copy; what is in clear and can't be read is none. */
    RecoveryCopy copy(String id) throws DraftFormatException, ProtectedDraftException {
        Path own = file == null ? null : Path.of(file);
        RecoveryCopy copy = new RecoveryCopy(id, Instant.parse(time), own, known, draft);
        if (!Protection.isProtected(draft)) {
            WrittenDraft _ = copy.read(Protection.none());
        }
        return copy;
    }
}
