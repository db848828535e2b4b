package org.travaux.app.storage;

import org.travaux.app.storage.StorageException.Reason;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file so that it holds either all that was to be written or what it held before, also
 * after a power cut: into a neighbour first, forced to the disk, then renamed over the old one.
 */
public final class AtomicFile {
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces the file's content. A symbolic link is followed; a device or a pipe, which can't be
     * replaced, is written to.
     *
     * @throws StorageException if it can't be written; the file is then as it was
     */
    public static void write(Path file, Content content) throws StorageException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new StorageException(Reason.IS_A_FOLDER, file, null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new StorageException(Reason.NO_PERMISSION, file, null);
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeInto(target, content);
            } else {
                replace(behindLinks(target), content);
            }
        } catch (IOException e) {
            StorageException failure = StorageException.of(e, file);
            throw failure.reason() == Reason.NOT_FOUND
                    ? new StorageException(Reason.NO_FOLDER, file, e)
                    : failure;
        } catch (ReadOnlyFileSystemException e) {
            throw StorageException.readOnly(e, file);
        }
    }

    /** The file that a link leads to, which need not exist. */
    private static Path behindLinks(Path file) throws IOException {
        Path found = file;
        for (int i = 0; Files.isSymbolicLink(found); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            found = found.resolveSibling(Files.readSymbolicLink(found));
        }
        return found;
    }

    private static void writeInto(Path device, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path neighbour = file.resolveSibling(".travaux-" + UUID.randomUUID() + ".part");
        try {
            writeForced(neighbour, file, content);
            move(neighbour, file);
        } finally {
            Files.deleteIfExists(neighbour);
        }
    }

    /** Whoever may not read the old file must not read the new one while it is being written. */
    private static void writeForced(Path neighbour, Path old, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                neighbour,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            if (Files.exists(old)) {
                keepPermissions(old, neighbour);
            }
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** The draft may have been a group's, or its owner's alone. */
    private static void keepPermissions(Path old, Path neighbour) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(neighbour, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes kept = Files.readAttributes(old, PosixFileAttributes.class);
        Set<PosixFilePermission> given = view.readAttributes().permissions();
        if (!given.equals(kept.permissions())) {
            view.setPermissions(kept.permissions());
        }
        try {
            view.setGroup(kept.group());
            view.setOwner(kept.owner());
        } catch (IOException e) {
            // Not every user may give a file to another one: it is then the one's who saved it.
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
