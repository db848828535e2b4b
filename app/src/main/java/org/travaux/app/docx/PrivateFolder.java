package org.travaux.app.docx;

import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where POI puts what it writes in between on this thread: a folder of this document's own, which
 * nobody else can look into. The one that POI would take belongs to the first user of the machine.
 */
final class PrivateFolder implements TempFileCreationStrategy, AutoCloseable {
    private final Path folder;

    PrivateFolder() throws IOException {
        folder = Files.createTempDirectory("travaux-");
        TempFile.setThreadLocalTempFileCreationStrategy(this);
    }

    @Override
    public File createTempFile(String prefix, @Nullable String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
    }

    /** Takes the folder away with what is still in it. */
    @Override
    public void close() throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
