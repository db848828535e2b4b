package org.travaux.app.safety;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A version of a draft that was saved before the one in its file.
 *
 * @param file where it is kept, as any draft is
 * @param saved when it was saved, to the second
 */
public record SavedVersion(Path file, Instant saved) {}
