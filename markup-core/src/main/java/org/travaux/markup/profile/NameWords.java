package org.travaux.markup.profile;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * The small words in front of names in a note and between them, in all languages.
 *
 * @param and what joins two names
 * @param onBehalf what stands between a speaker and whom it speaks for
 * @param onBehalfBehind what stands between whom somebody speaks for and the speaker
 * @param people what names a delegation by its people; the name follows
 * @param articles what may stand in front of a name, in lower case
 */
public record NameWords(
        List<String> and,
        List<String> onBehalf,
        List<String> onBehalfBehind,
        List<String> people,
        List<String> articles) {

    static NameWords of(JsonNode words) {
        return new NameWords(
                all(words.path("and")),
                all(words.path("onBehalf")),
                all(words.path("onBehalfBehind")),
                all(words.path("people")),
                all(words.path("articles")));
    }

    private static List<String> all(JsonNode byLanguage) {
        return byLanguage
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .distinct()
                .toList();
    }
}
