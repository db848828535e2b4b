package org.travaux.markup.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Differences that a reviser would see, planted one at a time in parallel paragraphs. */
class PlantedDifferencesTest {
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    /**
     * A paragraph and what is planted in it.
     *
     * @param kind of the finding; empty where it says the same in other words
     */
    record Plant(List<String> texts, String language, String written, String put, String kind) {
        List<String> planted() {
            List<String> planted = new ArrayList<>(texts);
            int at = LANGUAGES.indexOf(language);
            String before = texts.get(at);
            String after = before.replace(written, put);
            assertTrue(!before.equals(after), () -> "nothing to put instead of " + written);
            planted.set(at, after);
            return planted;
        }

        @Override
        public String toString() {
            return kind + " " + language + ": " + written + " => " + put;
        }
    }

    private static JsonNode paragraphs() throws IOException {
        try (InputStream in =
                PlantedDifferencesTest.class.getResourceAsStream(
                        "/org/travaux/markup/concordance/planted.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in)).path("paragraphs");
        }
    }

    private static List<String> texts(JsonNode paragraph) {
        return LANGUAGES.stream().map(each -> paragraph.path(each).asString()).toList();
    }

    static Stream<List<String>> flawless() throws IOException {
        return paragraphs().valueStream().map(PlantedDifferencesTest::texts);
    }

    static Stream<Plant> plants() throws IOException {
        List<Plant> plants = new ArrayList<>();
        for (JsonNode paragraph : paragraphs()) {
            for (JsonNode each : paragraph.path("plants")) {
                plants.add(
                        new Plant(
                                texts(paragraph),
                                each.path(0).asString(),
                                each.path(1).asString(),
                                each.path(2).asString(),
                                each.path(3).asString()));
            }
        }
        return plants.stream();
    }

    private static List<Disagreement> found(List<String> texts) {
        return TrilingualDrafts.compare(TrilingualDrafts.draft(List.of(texts))).getFirst();
    }

    @ParameterizedTest
    @MethodSource("flawless")
    void nothing_is_found_where_nothing_is_planted(List<String> texts) {
        assertEquals(List.of(), found(texts));
    }

    @ParameterizedTest
    @MethodSource("plants")
    void what_is_planted_is_found_and_nothing_else(Plant plant) {
        List<Disagreement> found = found(plant.planted());
        List<String> kinds = found.stream().map(each -> each.kind().id()).distinct().toList();
        assertEquals(
                plant.kind.isEmpty() ? List.of() : List.of(plant.kind), kinds, found::toString);
    }
}
