package org.travaux.app.viewmodel.versions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.safety.SavedVersion;
import org.travaux.markup.draft.Draft;

/** An earlier version in the list of them. */
public sealed interface VersionLine {
    /** The version that it is about. */
    SavedVersion version();

    /** The version as a draft; null where it is not read, or can't be. */
    default @Nullable Draft draft() {
        return null;
    }

    /** It is about to be read. */
    record Unread(SavedVersion version) implements VersionLine {}

    /** It is no draft, or damaged. */
    record Unreadable(SavedVersion version) implements VersionLine {}

    /** It is protected by a password that is not known. */
    record Locked(SavedVersion version) implements VersionLine {}

    /**
     * It was read.
     *
     * @param open how many points were open
     * @param difference what became of it since
     */
    record Read(SavedVersion version, Draft draft, int open, VersionDifference difference)
            implements VersionLine {}
}
