package org.travaux.app.safety;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.Protection;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;

/**
 * A draft with changes that are not saved.
 *
 * @param file its file, or null if it has none yet
 * @param known what its file held when it was opened or saved last; see {@link Fingerprint}
 * @param protection under which password it is written, if under any
 */
public record UnsavedDraft(Draft draft, @Nullable Path file, String known, Protection protection) {
    /** A draft that no password protects. */
    public UnsavedDraft(Draft draft, @Nullable Path file, String known) {
        this(draft, file, known, Protection.none());
    }
}
