package org.travaux.markup.concordance.facts;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;

/**
 * How a language changes the names of states and groups. Where it does not, all is empty.
 *
 * @param all the endings that stand in the place of a name's own: {@code Россия}, {@code России}
 * @param adjectives the endings of names that are adjectives, two letters each
 * @param dropped the last letters that give way to an ending
 * @param unchanging how names of one word end that take no ending
 * @param longest how long any ending behind the whole name may be; 0 if there is none
 * @param money what makes a name one of money: {@code United States dollars}
 */
record NameEndings(
        Set<String> all,
        List<String> adjectives,
        String dropped,
        List<String> unchanging,
        int longest,
        List<String> money) {
    private static final int SHORTEST_STEM = 3;

    static NameEndings of(JsonNode language) {
        JsonNode data = language.path("nameEndings");
        return new NameEndings(
                Set.copyOf(words(data.path("all"))),
                words(data.path("adjectives")),
                data.path("dropped").asString(""),
                words(data.path("unchanging")),
                data.path("longest").asInt(0),
                words(language.path("money")));
    }

    private static List<String> words(JsonNode list) {
        String words = list.asString("");
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    /** {@code Мали}, {@code Чили} have no endings. */
    boolean isUnchanging(String name) {
        return unchanging.stream().anyMatch(name::endsWith);
    }

    /** A word of a name without its own ending. */
    String stem(String word) {
        if (word.length() <= SHORTEST_STEM) {
            return word;
        }
        if (adjectives.stream().anyMatch(word::endsWith)) {
            return word.substring(0, word.length() - 2);
        }
        boolean changes = dropped.indexOf(word.charAt(word.length() - 1)) >= 0;
        return changes ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether letters behind a stem are an ending; {@code Росси} alone is no Russia. */
    boolean has(String ending, String stem) {
        if (ending.isEmpty()) {
            return dropped.indexOf(stem.charAt(stem.length() - 1)) < 0;
        }
        return all.contains(ending)
                || (stem.length() > SHORTEST_STEM && ending.length() <= longest);
    }
}
