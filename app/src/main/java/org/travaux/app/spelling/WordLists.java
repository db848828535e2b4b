package org.travaux.app.spelling;

import org.travaux.markup.data.Language;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words: one a line; what follows {@code #} is a comment. */
final class WordLists {
    private static final long LONGEST = 10_000_000;

    private WordLists() {}

    /** The words of a list that comes with the program; in lower case. */
    static Set<String> shipped(String name) {
        return words(new String(read(name), StandardCharsets.UTF_8).lines());
    }

    /** Whether it is known how the words of a language are formed. */
    static boolean hasRules(Language language) {
        return WordLists.class.getResource(language.tag() + ".json") != null;
    }

    /** How the words of a language are formed. */
    static JsonNode rules(Language language) {
        return json(language.tag() + ".json");
    }

    /** A file of data that comes with the program. */
    static JsonNode json(String name) {
        return JsonMapper.shared().readTree(read(name));
    }

    /** The words of a line. */
    static List<String> split(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s+"));
    }

    private static byte[] read(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a file, or of every {@code .txt} in a folder; none where nothing is there. */
    static Set<String> in(Path place) {
        Set<String> words = new HashSet<>();
        for (Path file : files(place)) {
            try {
                if (Files.size(file) <= LONGEST) {
                    words.addAll(words(Files.readString(file).lines()));
                }
            } catch (IOException e) {
                // Its words are not known then, which shows.
            }
        }
        return words;
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return Files.isRegularFile(place) ? List.of(place) : List.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(file -> file.toString().endsWith(".txt")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Set<String> words(Stream<String> lines) {
        return lines.map(line -> line.replaceFirst("#.*", ""))
                .flatMap(line -> split(line).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
