package org.travaux.app.launch;

import org.travaux.app.safety.Scheduler;
import org.travaux.app.settings.JsonFile;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.Settings;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.storage.StorageException;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the user has chosen and what is remembered, read from the disk and written to it. */
final class UserStore {
    private final JsonFile<Settings> settingsFile;
    private final JsonFile<Memory> memoryFile;
    private final StoredValue<Settings> settings;
    private final StoredValue<Memory> memory;

    /**
     * Reads them.
     *
     * @param scheduler where they are written
     */
    UserStore(ProgramFolders folders, Scheduler scheduler) {
        settingsFile =
                new JsonFile<>(
                        folders.settings().resolve("settings.json"),
                        Settings.class,
                        Settings.DEFAULT);
        memoryFile =
                new JsonFile<>(
                        folders.state().resolve("memory.json"), Memory.class, Memory.DEFAULT);
        settings = stored(settingsFile, scheduler);
        memory = stored(memoryFile, scheduler);
    }

    private static <T> StoredValue<T> stored(JsonFile<T> file, Scheduler scheduler) {
        return new StoredValue<>(
                file.read(), value -> scheduler.after(Duration.ZERO, () -> write(file, value)));
    }

    private static <T> void write(JsonFile<T> file, T value) {
        try {
            file.write(value);
        } catch (StorageException e) {
            // It holds until the program ends; nothing of a draft is in it.
        }
    }

    StoredValue<Settings> settings() {
        return settings;
    }

    StoredValue<Memory> memory() {
        return memory;
    }

    /** The files that could not be read, where they are now. */
    List<Path> damaged() {
        return Stream.of(settingsFile.damaged(), memoryFile.damaged())
                .flatMap(Optional::stream)
                .toList();
    }
}
