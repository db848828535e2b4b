package org.travaux.app.safety;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;

/**
 * A draft with changes that are not saved.
 *
 * @param file its file, or null if it has none yet
 * @param known what its file held when it was opened or saved last; see {@link Fingerprint}
 */
public record UnsavedDraft(Draft draft, @Nullable Path file, String known) {}
