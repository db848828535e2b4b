package org.travaux.app.launch;

import org.travaux.app.safety.Later;
import org.travaux.app.settings.KeptFile;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.Settings;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.storage.StorageException;
import org.travaux.app.viewmodel.settings.Kept;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the user has chosen and what is remembered, read from the disk and written to it. */
final class KeptThings {
    private final KeptFile<Settings> settingsFile;
    private final KeptFile<Memory> memoryFile;
    private final Kept<Settings> settings;
    private final Kept<Memory> memory;

    /**
     * Reads them.
     *
     * @param later where they are written
     */
    KeptThings(ProgramFolders folders, Later later) {
        settingsFile =
                new KeptFile<>(
                        folders.settings().resolve("settings.json"),
                        Settings.class,
                        Settings.DEFAULT);
        memoryFile =
                new KeptFile<>(
                        folders.state().resolve("memory.json"), Memory.class, Memory.DEFAULT);
        settings = kept(settingsFile, later);
        memory = kept(memoryFile, later);
    }

    private static <T> Kept<T> kept(KeptFile<T> file, Later later) {
        return new Kept<>(
                file.read(), value -> later.after(Duration.ZERO, () -> write(file, value)));
    }

    private static <T> void write(KeptFile<T> file, T value) {
        try {
            file.write(value);
        } catch (StorageException e) {
            // It holds until the program ends; nothing of a draft is in it.
        }
    }

    Kept<Settings> settings() {
        return settings;
    }

    Kept<Memory> memory() {
        return memory;
    }

    /** The files that could not be read, where they are now. */
    List<Path> damaged() {
        return Stream.of(settingsFile.damaged(), memoryFile.damaged())
                .flatMap(Optional::stream)
                .toList();
    }
}
