package org.travaux.app.storage;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that have several names. */
public final class FileLinks {
    private static final int MOST = 40;

    private FileLinks() {}

    /**
     * The file that a symbolic link leads to, which need not exist; a file that is no link.
     *
     * @throws IOException if links lead in a circle
     */
    public static Path behind(Path file) throws IOException {
        Path found = file.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(found); i++) {
            if (i == MOST) {
                throw new FileSystemLoopException(file.toString());
            }
            found = found.resolveSibling(Files.readSymbolicLink(found));
        }
        return found;
    }

    /** The same, but the link itself where it leads nowhere. */
    public static Path behindOrSelf(Path file) {
        try {
            return behind(file);
        } catch (IOException e) {
            return file.toAbsolutePath();
        }
    }

    /** Whether a file has another name that is as good as this one. */
    static boolean isHard(Path file) throws IOException {
        boolean told = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return told
                && Files.exists(file)
                && Files.getAttribute(file, "unix:nlink") instanceof Integer names
                && names > 1;
    }
}
