package org.travaux.app.settings;

import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.StorageException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The keys that a user has chosen, in a file of their own, to be used on another machine: {@code
 * {"keys": [{"action": "adopt", "keys": "Shortcut+M"}]}}.
 *
 * @param keys as the settings have them
 */
public record KeysFile(List<ChosenKeys> keys) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public KeysFile {
        keys = List.copyOf(keys);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws StorageException if it can't be written
     */
    public void write(Path file) throws StorageException {
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    /**
     * Reads a file that was written so.
     *
     * @throws StorageException if it can't be read, or holds anything else
     */
    public static KeysFile read(Path file) throws StorageException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Objects.requireNonNull(JSON.readValue(bytes, KeysFile.class));
        } catch (IOException e) {
            throw StorageException.of(e, file);
        } catch (JacksonException | NullPointerException e) {
            throw new StorageException(StorageException.Reason.BINARY, file, e);
        }
    }
}
