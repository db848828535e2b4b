package org.travaux.app.safety;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.markup.draft.format.DraftFormatException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What a program that ended all of a sudden left behind; that of a protected draft opens with its
 * password only.
 *
 * @param id names it in its folder
 * @param time when it was written
 * @param file the draft's file, or null if it had none yet
 * @param known what that held when it was opened or saved last; see {@link Fingerprint}
 * @param text the draft as it would be saved
 */
public record RecoveryCopy(
        String id, Instant time, @Nullable Path file, String known, String text) {
    /** A copy of what is not saved. */
    public RecoveryCopy(String id, Instant time, UnsavedDraft unsaved) {
        this(id, time, unsaved.file(), unsaved.known(), text(unsaved));
    }

    static String text(UnsavedDraft unsaved) {
        byte[] bytes = unsaved.protection().write(unsaved.draft()).bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * What was not saved.
     *
     * @param protection knows its password, if it is protected
     * @throws ProtectedDraftException if no password is known that opens it
     * @throws DraftFormatException if it is damaged
     */
    public WrittenDraft read(Protection protection)
            throws ProtectedDraftException, DraftFormatException {
        return protection.read(text);
    }
}
