package org.travaux.markup.settle;

import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by which paragraphs are named, as beginnings of words in lower case. Loaded from {@code
 * references.json}.
 *
 * @param paragraphs words for a paragraph or a point
 * @param abbreviations the same shortened, whole, without their point
 * @param between what may stand between the numbers of several paragraphs
 * @param through what may stand between the first and the last of a range
 * @param ordinals beginnings of ordinals in words, the first for 1
 * @param documents beginnings of words for documents, whose paragraphs are not those of the draft
 * @param own beginnings of words that make such a document the draft itself
 * @param numberFirst whether the number stands in front of the word
 */
record ReferenceWords(
        List<String> paragraphs,
        List<String> abbreviations,
        List<String> between,
        List<String> through,
        List<List<String>> ordinals,
        List<String> documents,
        List<String> own,
        boolean numberFirst) {
    private static final ReferenceWords NONE =
            new ReferenceWords(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    false);

    /** The words of a language by its tag; none for one that the data does not know. */
    static ReferenceWords of(String tag) {
        return Loaded.WORDS.getOrDefault(tag, NONE);
    }

    /** Whether what stands behind a number says that the paragraph stands in place of another. */
    static boolean isAlternative(String inserted) {
        return Loaded.ALTERNATIVES.stream().anyMatch(inserted::startsWith);
    }

    /** The other ways to write the letters in front of a number: {@code ОП} for {@code OP}. */
    static List<String> alike(String prefix) {
        return Loaded.SERIES.getOrDefault(prefix, List.of());
    }

    /** Whether a word in lower case names a paragraph. */
    boolean isParagraph(String word) {
        return abbreviations.contains(word) || begins(paragraphs, word);
    }

    /** Which ordinal a word in lower case is; 0 if it is none. */
    int ordinal(String word) {
        for (int i = 0; i < ordinals.size(); i++) {
            if (begins(ordinals.get(i), word)) {
                return i + 1;
            }
        }
        return 0;
    }

    static boolean begins(List<String> beginnings, String word) {
        return beginnings.stream().anyMatch(word::startsWith);
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Map<String, ReferenceWords> WORDS = new HashMap<>();
        static final Map<String, List<String>> SERIES = new HashMap<>();
        static final List<String> ALTERNATIVES;

        static {
            JsonNode all = read();
            ALTERNATIVES = strings(all.path("alternatives"));
            for (Map.Entry<String, JsonNode> each : all.path("series").properties()) {
                SERIES.put(each.getKey(), strings(each.getValue()));
            }
            for (Map.Entry<String, JsonNode> each : all.path("languages").properties()) {
                WORDS.put(each.getKey(), words(each.getValue()));
            }
        }

        private static JsonNode read() {
            return LanguageData.read("settle/references");
        }

        private static ReferenceWords words(JsonNode language) {
            List<List<String>> ordinals = new ArrayList<>();
            language.path("ordinals")
                    .forEach(each -> ordinals.add(List.of(each.asString().split(" "))));
            return new ReferenceWords(
                    strings(language.path("paragraphs")),
                    strings(language.path("abbreviations")),
                    strings(language.path("between")),
                    strings(language.path("through")),
                    ordinals,
                    strings(language.path("documents")),
                    strings(language.path("own")),
                    language.path("numberFirst").asBoolean(false));
        }

        private static List<String> strings(JsonNode array) {
            List<String> strings = new ArrayList<>();
            array.forEach(each -> strings.add(each.asString()));
            return List.copyOf(strings);
        }
    }
}
