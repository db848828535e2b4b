package org.travaux.markup.terminology;

import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The endings that words of a language take. Loaded from {@code endings.json}.
 *
 * @param behind those that are put behind the whole word
 * @param instead those that stand in the place of another, the longest first
 * @param last how many letters at a word's end any endings may take the place of; 0 where words are
 *     not put together of many
 */
record Endings(List<String> behind, List<String> instead, int last) {
    /** The endings of a language; those of English where the data has none. */
    static Endings of(Language language) {
        return Loaded.ENDINGS.getOrDefault(language.tag(), Loaded.NONE);
    }

    private static Endings of(JsonNode language) {
        return new Endings(
                words(language.path("behind")),
                words(language.path("instead")),
                language.path("last").asInt(0));
    }

    private static List<String> words(JsonNode list) {
        String words = list.asString("");
        return words.isEmpty()
                ? List.of()
                : Stream.of(words.split(" "))
                        .sorted(Comparator.comparingInt(ending -> -ending.length()))
                        .toList();
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Map<String, Endings> ENDINGS = new HashMap<>();
        static final Endings NONE;

        static {
            JsonNode all = LanguageData.read("terminology/endings");
            NONE = of(all.path("none"));
            for (Map.Entry<String, JsonNode> each : all.path("languages").properties()) {
                ENDINGS.put(each.getKey(), of(each.getValue()));
            }
        }
    }
}
