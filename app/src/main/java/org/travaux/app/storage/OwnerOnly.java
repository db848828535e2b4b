package org.travaux.app.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that nobody but their owner can read, where the system tells users apart by
 * permissions; elsewhere a user's folders are private as they are.
 */
public final class OwnerOnly {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {}

    /**
     * Makes a file.
     *
     * @throws FileAlreadyExistsException if it is there
     * @throws IOException if it can't be made; it is then not there
     */
    public static void create(Path file, byte[] content) throws IOException {
        Files.createFile(file, attributes(file));
        try {
            Files.write(file, content);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** What a file is to be made with. */
    static FileAttribute<?>[] attributes(Path file) {
        return isKnown(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Makes a folder, with those that it is in; one that is there is closed to others.
     *
     * @throws IOException if it can't be made
     */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        close(folder, FOLDER);
    }

    /** Closes a file that is there to others. */
    static void file(Path file) throws IOException {
        close(file, FILE);
    }

    private static void close(Path path, String permissions) throws IOException {
        if (isKnown(path)
                && !PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                        .equals(permissions)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isKnown(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
