package org.travaux.app.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why a file could not be read or written. Whoever shows it says it in the user's language. */
public final class StorageException extends Exception {
    private static final long serialVersionUID = 1;

    /** What was in the way. */
    public enum Reason {
        NOT_FOUND,
        /** The folder in which it was to be written does not exist. */
        NO_FOLDER,
        IS_A_FOLDER,
        NO_PERMISSION,
        DISK_FULL,
        NAME_TOO_LONG,
        /** It holds neither what it held nor all that was written; the cause's message has that. */
        TORN,
        /** Too large to be held in memory. */
        TOO_LARGE,
        /** Nothing but white space in it. */
        EMPTY,
        /** A Word document, or another office file, where text was expected. */
        OFFICE_FILE,
        /** Not text in any encoding. */
        BINARY,
        /** Anything else; the system's own words are the cause's message. */
        OTHER
    }

    private final Reason reason;
    private final transient Path file;

    /**
     * What is wrong with a file.
     *
     * @param cause null if it was found out by looking
     */
    public StorageException(Reason reason, Path file, @Nullable Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    /** What an input or output error of the system means. */
    public static StorageException of(IOException error, Path file) {
        return new StorageException(reason(error, file), file, error);
    }

    private static Reason reason(IOException error, Path file) {
        if (error instanceof TornFileException) {
            return Reason.TORN;
        }
        if (error instanceof NoSuchFileException) {
            return Reason.NOT_FOUND;
        }
        if (error instanceof AccessDeniedException) {
            return Files.isDirectory(file) ? Reason.IS_A_FOLDER : Reason.NO_PERMISSION;
        }
        String words = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        if (error instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
            words = fileSystem.getReason().toLowerCase(Locale.ROOT);
        }
        if (words.contains("no space")
                || words.contains("not enough space")
                || words.contains("quota")
                || words.contains("disk full")) {
            return Reason.DISK_FULL;
        }
        if (words.contains("too long")) {
            return Reason.NAME_TOO_LONG;
        }
        if (words.contains("not a directory")) {
            return Reason.NOT_FOUND;
        }
        if (words.contains("is a directory")) {
            return Reason.IS_A_FOLDER;
        }
        if (words.contains("read-only") || words.contains("permission denied")) {
            return Reason.NO_PERMISSION;
        }
        return Reason.OTHER;
    }

    static StorageException readOnly(ReadOnlyFileSystemException error, Path file) {
        return new StorageException(Reason.NO_PERMISSION, file, error);
    }

    /** Why it could not be read or written. */
    public Reason reason() {
        return reason;
    }

    /** The file that it is about. */
    public Path file() {
        return file;
    }
}
