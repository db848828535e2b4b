package org.travaux.app.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What went wrong that nobody expected, written down so that somebody can mend it. Only the kinds
 * of errors and where in the program they arose are kept: an error's own sentence may quote the
 * draft, and drafts are confidential.
 */
public final class ErrorLog {
    private static final long LARGEST = 256 * 1024;
    private static final int MOST_FRAMES = 100;

    private final @Nullable Path file;
    private final Clock clock;
    private String last = "";

    /** A log in a file, which is made when something is written. */
    public ErrorLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    private ErrorLog() {
        file = null;
        clock = Clock.systemUTC();
    }

    /** A log that is kept nowhere. */
    public static ErrorLog nowhere() {
        return new ErrorLog();
    }

    /** The file, or null as long as nothing is in it. */
    public @Nullable Path file() {
        return file != null && Files.isRegularFile(file) ? file : null;
    }

    /**
     * Writes an error down; the same one again at once is not written again.
     *
     * @return what was written: kinds of errors and places in the program
     */
    public synchronized String record(Throwable thrown) {
        StringBuilder said = new StringBuilder();
        describe(thrown, "", said, Collections.newSetFromMap(new IdentityHashMap<>()));
        String details = said.toString();
        if (!details.equals(last)) {
            last = details;
            write(clock.instant().truncatedTo(ChronoUnit.SECONDS) + "\n" + details + "\n");
        }
        return details;
    }

    private static void describe(
            Throwable thrown, String how, StringBuilder said, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        said.append(how).append(thrown.getClass().getName()).append('\n');
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
            said.append("    at ").append(frames[i]).append('\n');
        }
        if (thrown.getCause() != null) {
            describe(thrown.getCause(), "caused by ", said, seen);
        }
        for (Throwable other : thrown.getSuppressed()) {
            describe(other, "besides ", said, seen);
        }
    }

    /** Where a log can't be written, the user still sees the details in the window. */
    private void write(String entry) {
        if (file == null) {
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                OwnerOnly.folder(folder);
            }
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Path before = file.resolveSibling("before-" + file.getFileName());
                Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
            }
            if (Files.notExists(file)) {
                Files.createFile(file, OwnerOnly.attributes(file));
            }
            OwnerOnly.file(file);
            Files.writeString(file, entry, StandardOpenOption.APPEND);
        } catch (IOException e) {
            last = "";
        }
    }
}
