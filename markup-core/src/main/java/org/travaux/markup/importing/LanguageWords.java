package org.travaux.markup.importing;

import org.travaux.markup.draft.Language;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells a language from the others of the house. Loaded from {@code languages.json}.
 *
 * @param cyrillic whether it is written in Cyrillic, and not in Latin letters
 * @param letters those that only it has, in lower case
 * @param words frequent ones, in lower case
 * @param enclosures the words that a line about what is enclosed begins with, in lower case
 */
record LanguageWords(
        Language language,
        boolean cyrillic,
        String letters,
        Set<String> words,
        Set<String> enclosures) {
    /** All languages that are told from each other. */
    static List<LanguageWords> all() {
        return Loaded.ALL;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final List<LanguageWords> ALL = load();

        private static List<LanguageWords> load() {
            try (InputStream in = LanguageWords.class.getResourceAsStream("languages.json")) {
                if (in == null) {
                    throw new IllegalStateException("languages.json is missing from the program");
                }
                JsonNode languages = JsonMapper.shared().readTree(in).path("languages");
                List<LanguageWords> all = new ArrayList<>();
                for (Map.Entry<String, JsonNode> each : languages.properties()) {
                    JsonNode data = each.getValue();
                    all.add(
                            new LanguageWords(
                                    new Language(each.getKey()),
                                    data.path("script").asString().equals("cyrillic"),
                                    data.path("letters").asString(),
                                    words(data.path("words")),
                                    words(data.path("enclosures"))));
                }
                return List.copyOf(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Set<String> words(JsonNode words) {
            return new HashSet<>(List.of(words.asString().split(" ")));
        }
    }
}
