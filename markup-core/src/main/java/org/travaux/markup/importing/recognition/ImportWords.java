package org.travaux.markup.importing.recognition;

import org.travaux.markup.data.LanguageData;
import org.travaux.markup.draft.labels.LabelWords;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of all languages by which lines of a text are told apart, in lower case. Loaded from {@code
 * words.json}.
 *
 * @param anywhere words that stand in sentences and hardly in headings: {@code shall}
 * @param openings how operative paragraphs begin: {@code requests}
 * @param endings how the last word of a sentence ends where the verb stands last
 * @param conjunctions what stands between the last points of a list
 * @param marks what documents are marked with: {@code limited}
 * @param markOpenings how such marks begin: {@code original:}
 * @param page a line that numbers a page
 * @param preambularOpening a paragraph that begins as preambular ones do: with a participle, in
 *     English, or a verbal adverb, in Russian; a few adjectives do the same
 * @param preambularEnding one that ends as preambular ones do, where the verb stands last
 */
record ImportWords(
        Set<String> anywhere,
        Set<String> openings,
        List<String> endings,
        Set<String> conjunctions,
        Set<String> marks,
        List<String> markOpenings,
        Pattern page,
        Pattern preambularOpening,
        Pattern preambularEnding) {

    /** The words that the program knows. */
    static ImportWords all() {
        return Loaded.WORDS;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final ImportWords WORDS = load();

        private static ImportWords load() {
            JsonNode all = LanguageData.read("importing/words");
            JsonNode sentence = all.path("sentence");
            JsonNode marks = all.path("documentMarks");
            return new ImportWords(
                    Set.copyOf(words(sentence.path("anywhere"))),
                    Set.copyOf(words(sentence.path("openings"))),
                    words(sentence.path("lastWordEndings")),
                    Set.copyOf(words(all.path("conjunctions"))),
                    Set.copyOf(words(marks.path("whole"))),
                    words(marks.path("openings")),
                    page(all.path("pages")),
                    opening(all.path("preamble")),
                    ending(all.path("preamble")));
        }

        private static Pattern opening(JsonNode preamble) {
            return Pattern.compile(
                    "(?U)[\\[*]*(?:(?:%s)\\b.*|\\p{Lu}\\p{L}*(?:%s)\\b.*)"
                            .formatted(
                                    any(preamble.path("openings")),
                                    any(preamble.path("openingEndings"))),
                    Pattern.DOTALL);
        }

        private static Pattern ending(JsonNode preamble) {
            return Pattern.compile(
                    "(?U).*\\p{L}(?:%s)[\\])}]*[,;][\\])}* ]*"
                            .formatted(any(preamble.path("endings"))),
                    Pattern.DOTALL);
        }

        private static String any(JsonNode byLanguage) {
            return words(byLanguage).stream().map(Pattern::quote).collect(Collectors.joining("|"));
        }

        /** {@code 12}, {@code – 12 –}, {@code Page 3 of 7}, {@code 3/7}, {@code 12-бет}. */
        private static Pattern page(JsonNode pages) {
            return Pattern.compile(
                    "(?:%s\\s*)?[-–—|]?\\s*\\d{1,4}(?:\\s*(?:/|%s)\\s*\\d{1,4})?\\s*(?:%s)?\\s*[-–—|]?"
                            .formatted(
                                    LabelWords.group(words(pages.path("before"))),
                                    LabelWords.group(words(pages.path("of"))),
                                    LabelWords.group(words(pages.path("after")))));
        }

        private static List<String> words(JsonNode byLanguage) {
            return byLanguage
                    .valueStream()
                    .flatMap(JsonNode::valueStream)
                    .map(JsonNode::asString)
                    .distinct()
                    .collect(Collectors.toUnmodifiableList());
        }
    }
}
