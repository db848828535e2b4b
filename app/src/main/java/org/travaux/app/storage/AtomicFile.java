package org.travaux.app.storage;

import org.jspecify.annotations.Nullable;
import org.travaux.app.storage.StorageException.Reason;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * Writes a file so that it holds either all that was to be written or what it held before, also
 * after a power cut: into a neighbour first, forced to the disk, then renamed over the old one.
 */
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces the file's content. Links are followed; a device or a pipe, which can't be replaced,
     * is written to.
     *
     * @throws StorageException if it can't be written; the file is then as it was
     */
    public static void write(Path file, Content content) throws StorageException {
        IOException _ = write(file, null, false, content);
    }

    /**
     * Replaces the file's content, as {@link #write(Path, Content)} does, and keeps what it held.
     *
     * @param before where that is kept, for its owner alone; it takes its place only when the new
     *     content has
     * @return why it could not be kept, or null if it was; the new content is there all the same
     * @throws StorageException if the file can't be written; both are then as they were
     */
    public static @Nullable StorageException writeKeeping(Path file, Path before, Content content)
            throws StorageException {
        IOException notKept = write(file, before, false, content);
        return notKept == null ? null : StorageException.of(notKept, before);
    }

    /**
     * Replaces the file's content, as {@link #write(Path, Content)} does, for its owner alone.
     *
     * @throws StorageException if it can't be written; the file is then as it was
     */
    public static void writePrivately(Path file, Content content) throws StorageException {
        IOException _ = write(file, null, true, content);
    }

    /** Returns why what was before could not be kept; null if it was, or was not to be. */
    private static @Nullable IOException write(
            Path file, @Nullable Path before, boolean ownerOnly, Content content)
            throws StorageException {
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
                return null;
            }
            return replace(FileLinks.behind(target), before, ownerOnly, content);
        } catch (IOException e) {
            StorageException failure = StorageException.of(e, file);
            throw failure.reason() == Reason.NOT_FOUND
                    ? new StorageException(Reason.NO_FOLDER, file, e)
                    : failure;
        } catch (ReadOnlyFileSystemException e) {
            throw StorageException.readOnly(e, file);
        }
    }

    private static void writeInto(Path device, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
            content.writeTo(out);
        }
    }

    /** Nothing takes a place before all is on the disk. */
    private static @Nullable IOException replace(
            Path file, @Nullable Path before, boolean ownerOnly, Content content)
            throws IOException {
        requireName(file);
        Path part = PartFile.beside(file);
        try (KeptBefore kept = KeptBefore.of(file, before)) {
            writeForced(part, Files.exists(file) ? file : null, ownerOnly, content);
            if (FileLinks.isHard(file)) {
                kept.takeItsPlace();
                overwrite(file, part);
            } else {
                move(part, file);
                kept.takeItsPlace();
            }
            forceFolder(file);
            return kept.failure();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What a file held, on its way to where it is kept; nothing is stopped if that fails. */
    private static final class KeptBefore implements AutoCloseable {
        private final @Nullable Path before;
        private @Nullable Path part;
        private @Nullable IOException failure;

        private KeptBefore(@Nullable Path before) {
            this.before = before;
        }

        static KeptBefore of(Path file, @Nullable Path before) {
            KeptBefore kept = new KeptBefore(before);
            if (before != null && Files.exists(file)) {
                Path part = PartFile.beside(before);
                kept.part = part;
                try {
                    requireName(before);
                    writeForced(part, null, true, out -> Files.copy(file, out));
                } catch (IOException e) {
                    kept.fail(e);
                }
            }
            return kept;
        }

        void takeItsPlace() {
            if (part != null && before != null) {
                try {
                    move(part, before);
                } catch (IOException e) {
                    fail(e);
                }
            }
        }

        private void fail(IOException error) {
            failure = error;
            close();
        }

        @Nullable IOException failure() {
            return failure;
        }

        @Override
        public void close() {
            Path left = part;
            part = null;
            if (left != null) {
                try {
                    Files.deleteIfExists(left);
                } catch (IOException e) {
                    // It is swept away at the next start.
                }
            }
        }
    }

    /** A name that is too long is better known before anything is written. */
    private static void requireName(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            // It is free.
        }
    }

    /** Whoever may not read the old file must not read the new one while it is being written. */
    private static void writeForced(
            Path part, @Nullable Path old, boolean ownerOnly, Content content) throws IOException {
        if (ownerOnly || old != null) {
            Files.createFile(part, OwnerOnly.attributes(part));
        } else {
            Files.createFile(part);
        }
        if (old != null && !ownerOnly) {
            keepPermissions(old, part);
        }
        try (OutputStream out =
                new BufferedOutputStream(
                        Files.newOutputStream(part, StandardOpenOption.WRITE), BUFFER)) {
            content.writeTo(out);
        }
        force(part);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The draft may have been a group's, or its owner's alone. */
    private static void keepPermissions(Path old, Path part) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes kept = Files.readAttributes(old, PosixFileAttributes.class);
        if (!view.readAttributes().permissions().equals(kept.permissions())) {
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

    /** A file that has several names keeps them all only if it stays the same file. */
    private static void overwrite(Path file, Path whole) throws IOException {
        byte[] old = Files.readAllBytes(file);
        try {
            writeOver(file, Files.readAllBytes(whole));
        } catch (IOException e) {
            restore(file, old, whole, e);
            throw e;
        }
    }

    /** Where that fails too, what was to be written is whole nowhere else, and stays. */
    private static void restore(Path file, byte[] old, Path whole, IOException why)
            throws IOException {
        try {
            writeOver(file, old);
        } catch (IOException e) {
            Path kept = file.resolveSibling(UUID.randomUUID() + "-" + file.getFileName());
            move(whole, kept);
            throw new TornFileException(kept, why);
        }
    }

    private static void writeOver(Path file, byte[] content) throws IOException {
        Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        force(file);
    }

    /** Not every system lets a folder be forced to the disk; the name is then there soon. */
    private static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // So it is on Windows, and on some shares.
        }
    }
}
