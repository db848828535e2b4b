package org.travaux.markup.concordance.facts;

import tools.jackson.databind.JsonNode;

import java.util.Set;

/**
 * When a month without a day or a year is certainly one.
 *
 * @param unsure months whose names are other words as well
 * @param before what stands before one that is unsure; empty if nothing tells it so
 * @param after what stands behind one that is unsure
 */
record MonthForms(WordMeanings<Boolean> unsure, Set<String> before, Set<String> after) {
    static MonthForms of(JsonNode language) {
        WordMeanings<Boolean> unsure = new WordMeanings<>();
        unsure.add(language.path("unsureMonths").asString(""), true);
        return new MonthForms(
                unsure,
                Set.of(language.path("beforeMonths").asString("").split(" ")),
                Set.of(language.path("afterMonths").asString("").split(" ")));
    }
}
