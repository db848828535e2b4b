package org.travaux.app.i18n;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One file of texts.
 *
 * @param patterns by key
 * @param lines how many keys are written in the file; more than there are if one stands twice
 */
record Bundle(String name, String language, Map<String, String> patterns, long lines) {
    private static final Path FOLDER = Path.of("src/main/resources/org/travaux/app/i18n");

    /** The names of all bundles: what stands before {@code _en.properties}. */
    static List<String> names() throws IOException {
        String ending = "_en.properties";
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    static Bundle read(String name, String language) throws IOException {
        Path file = FOLDER.resolve(name + "_" + language + ".properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.forEach((key, pattern) -> patterns.put(key.toString(), pattern.toString()));
        long lines = Files.readAllLines(file).stream().filter(Bundle::isText).count();
        return new Bundle(name, language, patterns, lines);
    }

    private static boolean isText(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
