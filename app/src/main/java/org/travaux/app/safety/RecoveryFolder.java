package org.travaux.app.safety;

import org.jspecify.annotations.Nullable;
import org.travaux.app.protection.ProtectedDraftException;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.OwnJson;
import org.travaux.app.storage.OwnerOnly;
import org.travaux.app.storage.ProcessMark;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.format.DraftFormatException;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of recovery copies, one file a draft; each is written whole or not at all. */
public final class RecoveryFolder {
    private static final String ENDING = ".recovery";

    private static final long LARGEST = 1 << 30;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Path folder;

    /**
     * A folder of recovery copies.
     *
     * @param folder made when it is first written to
     */
    public RecoveryFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a draft's copy in place of the one before.
     *
     * @throws StorageException if it can't be written; the one before is then still there
     */
    public void write(String id, UnsavedDraft unsaved, Instant time) throws StorageException {
        try {
            OwnerOnly.folder(folder);
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.OTHER, folder, e);
        }
        byte[] bytes = JsonMapper.shared().writeValueAsBytes(RecoveryRecord.of(unsaved, time));
        AtomicFile.writePrivately(file(id), out -> out.write(bytes));
    }

    /** Takes a copy away, if there is one. */
    public void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            // A copy that stays is offered again: a question too many, and nothing is lost.
        }
    }

    /** Takes a copy away, unless a program that runs has gone on with it meanwhile. */
    public void deleteAbandoned(String id) {
        if (read(file(id)) != null) {
            delete(id);
        }
    }

    /** The copies of programs that run no longer, the latest first. */
    public List<RecoveryCopy> abandoned() {
        List<RecoveryCopy> copies = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(
                        file -> {
                            RecoveryCopy copy = read(file);
                            if (copy != null) {
                                copies.add(copy);
                            }
                        });
            } catch (IOException e) {
                return List.of();
            }
        }
        copies.sort(Comparator.comparing(RecoveryCopy::time).reversed());
        return copies;
    }

    /** What is no copy, or belongs to a program that runs, is left alone. */
    private static @Nullable RecoveryCopy read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(ENDING)) {
            return null;
        }
        try {
            RecoveryRecord record = OwnJson.read(file, RecoveryRecord.class, LARGEST);
            String id = name.substring(0, name.length() - ENDING.length());
            return isWanted(record.process(), file) ? null : record.copy(id);
        } catch (IOException
                | DraftFormatException
                | ProtectedDraftException
                | DateTimeException
                | InvalidPathException e) {
            return null;
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    /**
     * Whether the program that wrote a copy may still run. On a folder that several machines share
     * it may be another machine's; who does not write for a day has most likely ended.
     */
    private static boolean isWanted(ProcessMark writer, Path copy) throws IOException {
        if (writer.host().isEmpty() || writer.isHere()) {
            return writer.isRunning();
        }
        Instant written = Files.getLastModifiedTime(copy).toInstant();
        return written.isAfter(Instant.now().minus(LONGEST));
    }
}
