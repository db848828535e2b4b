package org.travaux.app.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes a file so that it holds either all that was to be written or what it held before, also
 * after a power cut: into a neighbour first, forced to the disk, then renamed over the old one.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces the file's content.
     *
     * @throws StorageException if it can't be written; the file is then as it was
     */
    public static void write(Path file, Content content) throws StorageException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new StorageException(StorageException.Reason.IS_A_FOLDER, file, null);
        }
        if (!Files.isDirectory(folder(target))) {
            throw new StorageException(StorageException.Reason.NO_FOLDER, file, null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new StorageException(StorageException.Reason.NO_PERMISSION, file, null);
        }
        try {
            Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
            Path neighbour = Files.createTempFile(folder(real), ".travaux-", ".part");
            try {
                writeForced(neighbour, content);
                keepPermissions(real, neighbour);
                move(neighbour, real);
            } finally {
                Files.deleteIfExists(neighbour);
            }
        } catch (IOException e) {
            throw StorageException.of(e, file);
        } catch (ReadOnlyFileSystemException e) {
            throw StorageException.readOnly(e, file);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file.getRoot() : folder;
    }

    private static void writeForced(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** A temporary file is its owner's alone; the draft may have been a group's. */
    private static void keepPermissions(Path old, Path neighbour) throws IOException {
        boolean posix = Files.getFileStore(neighbour).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(
                    neighbour,
                    Files.exists(old)
                            ? Files.getPosixFilePermissions(old)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
