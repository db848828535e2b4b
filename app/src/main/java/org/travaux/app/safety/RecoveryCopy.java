package org.travaux.app.safety;

import java.time.Instant;

/**
 * What a program that ended all of a sudden left behind.
 *
 * @param id names it in its folder
 * @param time when it was written
 */
public record RecoveryCopy(String id, Instant time, UnsavedDraft unsaved) {}
