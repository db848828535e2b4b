package org.travaux.markup.data;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The data files of all sources, by folder. Which there are is looked up once. */
public final class DataFiles {
    private static final String ENDING = ".json";

    private DataFiles() {}

    /**
     * The names of the files of a folder, without their ending: {@code cica}, {@code uz}; the
     * program's own come first, those of one source in its order.
     */
    public static List<String> in(String folder) {
        String front = folder + "/";
        return Found.FILES.keySet().stream()
                .filter(file -> file.startsWith(front) && file.endsWith(ENDING))
                .map(file -> file.substring(front.length(), file.length() - ENDING.length()))
                .toList();
    }

    /**
     * The content of a file.
     *
     * @param name one of those {@link #in} the folder
     * @throws IllegalArgumentException if there is no such file
     * @throws UncheckedIOException if it can't be read
     */
    public static JsonNode read(String folder, String name) {
        String file = folder + "/" + name + ENDING;
        DataSource source = Found.FILES.get(file);
        if (source == null) {
            throw new IllegalArgumentException("no such data file: " + file);
        }
        try (InputStream in = source.open(file)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looked up when first asked for. */
    private static final class Found {
        /** Where each file is; of two with one name, the first. */
        static final Map<String, DataSource> FILES = new LinkedHashMap<>();

        static {
            add(new ShippedFiles());
            ServiceLoader.load(DataSource.class, DataSource.class.getClassLoader())
                    .forEach(Found::add);
        }

        private static void add(DataSource source) {
            source.files().forEach(file -> FILES.putIfAbsent(file, source));
        }
    }
}
