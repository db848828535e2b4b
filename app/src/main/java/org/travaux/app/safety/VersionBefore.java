package org.travaux.app.safety;

import org.travaux.app.storage.FileLinks;

import java.nio.file.Path;

/**
 * The version of a draft before the last that was saved: {@code name.travaux~} beside it, or beside
 * the file that it is a link to.
 */
public final class VersionBefore {
    private VersionBefore() {}

    /** Where the version before a draft's is. */
    public static Path of(Path draft) {
        Path file = FileLinks.behindOrSelf(draft);
        return file.resolveSibling(file.getFileName() + "~");
    }
}
