package org.travaux.app.safety;

import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.StorageException;

import java.nio.file.Files;
import java.nio.file.Path;

/** The version of a draft before the last that was saved: {@code name.travaux~} beside it. */
public final class VersionBefore {
    private VersionBefore() {}

    /** Where the version before a draft's is. */
    public static Path of(Path draft) {
        return draft.resolveSibling(draft.getFileName() + "~");
    }

    /**
     * Keeps what a file holds now, if there is one, in place of the version before.
     *
     * @throws StorageException if it can't be written
     */
    public static void keep(Path draft) throws StorageException {
        if (Files.isRegularFile(draft)) {
            AtomicFile.write(of(draft), out -> Files.copy(draft, out));
        }
    }
}
