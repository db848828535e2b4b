package org.travaux.app.settings;

import org.jspecify.annotations.Nullable;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.OwnJson;
import org.travaux.app.storage.StorageException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * A record in a file of its own, as JSON. What the file does not say is as by default; what it says
 * beyond that is passed over. A file that can't be read is put aside and never overwritten.
 */
public final class JsonFile<T> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long LARGEST = 1 << 20;

    private final Path file;
    private final Class<T> type;
    private final T otherwise;
    private @Nullable Path damaged;
    private boolean writable = true;

    /**
     * A record in a file.
     *
     * @param otherwise what holds while there is no file
     */
    public JsonFile(Path file, Class<T> type, T otherwise) {
        this.file = file;
        this.type = type;
        this.otherwise = otherwise;
    }

    /** What the file says; what holds otherwise if there is none or it is damaged. */
    public T read() {
        if (!Files.exists(file)) {
            return otherwise;
        }
        try {
            ObjectNode base = JSON.valueToTree(otherwise);
            merge(base, OwnJson.read(file, ObjectNode.class, LARGEST));
            return JSON.treeToValue(base, type);
        } catch (IOException | JacksonException e) {
            putAside();
            return otherwise;
        }
    }

    private static void merge(ObjectNode base, ObjectNode said) throws IOException {
        for (Map.Entry<String, JsonNode> field : said.properties()) {
            JsonNode known = base.get(field.getKey());
            JsonNode more = field.getValue();
            if (known == null) {
                continue;
            }
            if (known.getNodeType() != more.getNodeType()) {
                throw new IOException("of another kind: " + field.getKey());
            }
            if (known instanceof ObjectNode inner && more instanceof ObjectNode fields) {
                merge(inner, fields);
            } else {
                base.set(field.getKey(), more);
            }
        }
    }

    private void putAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            damaged = aside;
        } catch (IOException e) {
            damaged = file;
            writable = false;
        }
    }

    /** Where the file is that could not be read; nothing if it could, or there was none. */
    public Optional<Path> damaged() {
        return Optional.ofNullable(damaged);
    }

    /**
     * Writes it, whole or not at all.
     *
     * @throws StorageException if it can't be written
     */
    public void write(T said) throws StorageException {
        if (!writable) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StorageException(StorageException.Reason.OTHER, file, e);
        }
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(said);
        AtomicFile.writePrivately(file, out -> out.write(bytes));
    }
}
