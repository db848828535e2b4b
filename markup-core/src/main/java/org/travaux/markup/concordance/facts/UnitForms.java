package org.travaux.markup.concordance.facts;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a language calls units of measure and currencies.
 *
 * @param units what stands behind a number, with the name that all languages share
 * @param qualifiers words that may stand between: {@code calendar days}
 * @param cent the second word of {@code per cent}
 * @param points what makes per cent percentage points
 * @param powers {@code square} and {@code cubic}, with the name that all languages share
 */
record UnitForms(
        WordMeanings<String> units,
        Set<String> qualifiers,
        Set<String> cent,
        WordMeanings<Boolean> points,
        WordMeanings<String> powers) {
    private static final List<String> POWERS = List.of("square", "cubic");

    static UnitForms of(JsonNode language) {
        WordMeanings<String> units = new WordMeanings<>();
        for (Map.Entry<String, JsonNode> each : language.path("units").properties()) {
            units.add(each.getValue().asString(""), each.getKey());
        }
        WordMeanings<String> powers = new WordMeanings<>();
        for (String power : POWERS) {
            for (String word : language.path(power).asString("").split(" ")) {
                powers.add(word, power);
            }
        }
        WordMeanings<Boolean> points = new WordMeanings<>();
        points.add(language.path("points").asString(""), true);
        return new UnitForms(
                units,
                Set.of(language.path("unitQualifiers").asString("").split(" ")),
                Set.of(language.path("cent").asString("").split(" ")),
                points,
                powers);
    }

    /** The currencies that have a sign. */
    static final Map<Character, String> SIGNS = signs();

    private static Map<Character, String> signs() {
        Map<Character, String> signs = new HashMap<>();
        signs.put('%', "percent");
        signs.put('°', "degree");
        signs.put('$', "dollar");
        signs.put('€', "euro");
        signs.put('£', "pound");
        signs.put('¥', "yen");
        signs.put('₸', "tenge");
        signs.put('₽', "rouble");
        return signs;
    }
}
