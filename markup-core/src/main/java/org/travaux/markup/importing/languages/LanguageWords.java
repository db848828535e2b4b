package org.travaux.markup.importing.languages;

import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;
import org.travaux.markup.data.WrittenLanguage;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What tells a language from the others of the house. Loaded from {@code languages.json}.
 *
 * @param written how it is written
 * @param words frequent ones, in lower case
 * @param enclosures the words that a line about what is enclosed begins with, in lower case
 */
public record LanguageWords(
        Language language, WrittenLanguage written, Set<String> words, Set<String> enclosures) {
    /** All languages that are told from each other. */
    public static List<LanguageWords> all() {
        return Loaded.ALL;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final List<LanguageWords> ALL = load();

        private static List<LanguageWords> load() {
            JsonNode languages = LanguageData.read("importing/languages").path("languages");
            List<LanguageWords> all = new ArrayList<>();
            for (Map.Entry<String, JsonNode> each : languages.properties()) {
                JsonNode data = each.getValue();
                all.add(
                        new LanguageWords(
                                new Language(each.getKey()),
                                Objects.requireNonNull(
                                        WrittenLanguage.of(each.getKey()), each.getKey()),
                                words(data.path("words")),
                                words(data.path("enclosures"))));
            }
            return List.copyOf(all);
        }

        private static Set<String> words(JsonNode words) {
            return new HashSet<>(List.of(words.asString().split(" ")));
        }
    }
}
