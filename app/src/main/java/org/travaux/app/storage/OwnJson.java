package org.travaux.app.storage;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what the program has written as JSON for itself; anybody may have damaged it since. */
public final class OwnJson {
    private OwnJson() {}

    /**
     * Reads a file.
     *
     * @param type a record, or a kind of JSON
     * @param largest more bytes than this are nothing that the program wrote
     * @throws IOException if it can't be read, or holds anything else
     */
    public static <T> T read(Path file, Class<T> type, long largest) throws IOException {
        if (Files.size(file) > largest) {
            throw new IOException("too large");
        }
        try {
            T read = JsonMapper.shared().readValue(Files.readAllBytes(file), type);
            if (!type.isInstance(read)) {
                throw new IOException("nothing in it");
            }
            return read;
        } catch (JacksonException | ClassCastException e) {
            throw new IOException(e);
        }
    }
}
