package org.travaux.markup.numbering;

import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by which paragraphs are named, as beginnings of words in lower case. Loaded from {@code
 * references.json}; a word that a language does not have is not looked for.
 *
 * @param paragraphs words for a paragraph or a point
 * @param points those of them that are for a point
 * @param abbreviations the same shortened, whole, without their point
 * @param several those of all these that name more than one
 * @param of what may stand between a point and its paragraph, whole
 * @param between what may stand between the numbers of several paragraphs, whole
 * @param needSeveral those of them behind which a number counts only if several are named
 * @param through what may stand between the first and the last of a range, whole
 * @param ordinals beginnings of ordinals in words, the first for 1
 * @param endings what is written behind a number for its ordinal or its case, whole
 * @param preamble words that make it a paragraph of the preamble
 * @param operative words that make it an operative paragraph
 * @param documents words for documents, whose paragraphs are not those of the draft
 * @param divisions words for parts of a document
 * @param own words that make such a document or part the draft itself
 * @param owners endings of a word in front that say that the paragraph is its
 * @param numberFirst whether the number stands in front of the word
 */
record ReferenceWords(
        List<String> paragraphs,
        List<String> points,
        List<String> abbreviations,
        List<String> several,
        List<String> of,
        List<String> between,
        List<String> needSeveral,
        List<String> through,
        List<List<String>> ordinals,
        List<String> endings,
        List<String> preamble,
        List<String> operative,
        List<String> documents,
        List<String> divisions,
        List<String> own,
        List<String> owners,
        boolean numberFirst) {

    /** The words of a language by its tag; none for one that the data does not know. */
    static ReferenceWords of(String tag) {
        return Loaded.WORDS.getOrDefault(tag, Loaded.NONE);
    }

    /** Whether a word in lower case names a paragraph or a point in any language. */
    static boolean isParagraphAnywhere(String word) {
        return Loaded.WORDS.values().stream().anyMatch(words -> words.isParagraph(word));
    }

    /** Whether a word in lower case names a paragraph or a point. */
    boolean isParagraph(String word) {
        return abbreviations.contains(word) || begins(paragraphs, word);
    }

    /** Whether a text, given in lower case, may name a paragraph: most do not. */
    boolean mayBeIn(String lower) {
        return paragraphs.stream().anyMatch(lower::contains)
                || abbreviations.stream()
                        .anyMatch(each -> lower.contains(each + ".") || lower.contains(each + " "));
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

    static boolean ends(List<String> endings, String word) {
        return endings.stream().anyMatch(word::endsWith);
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final ReferenceWords NONE;
        static final Map<String, ReferenceWords> WORDS = new HashMap<>();

        static {
            JsonNode languages = LanguageData.read("numbering/references").path("languages");
            for (Map.Entry<String, JsonNode> each : languages.properties()) {
                WORDS.put(each.getKey(), words(each.getValue()));
            }
            NONE = words(languages.path(""));
        }

        private static ReferenceWords words(JsonNode language) {
            List<List<String>> ordinals = new ArrayList<>();
            language.path("ordinals")
                    .forEach(each -> ordinals.add(List.of(each.asString().split(" "))));
            return new ReferenceWords(
                    strings(language.path("paragraphs")),
                    strings(language.path("points")),
                    strings(language.path("abbreviations")),
                    strings(language.path("several")),
                    strings(language.path("of")),
                    strings(language.path("between")),
                    strings(language.path("needSeveral")),
                    strings(language.path("through")),
                    ordinals,
                    strings(language.path("endings")),
                    strings(language.path("preamble")),
                    strings(language.path("operative")),
                    strings(language.path("documents")),
                    strings(language.path("divisions")),
                    strings(language.path("own")),
                    strings(language.path("owners")),
                    language.path("numberFirst").asBoolean(false));
        }

        private static List<String> strings(JsonNode array) {
            List<String> strings = new ArrayList<>();
            array.forEach(each -> strings.add(each.asString()));
            return List.copyOf(strings);
        }
    }
}
