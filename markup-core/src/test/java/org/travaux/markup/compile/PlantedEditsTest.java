package org.travaux.markup.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.Choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A thousand paragraphs, two copies, 250 planted edits of five kinds: what contradicts is found,
 * nothing else, and nothing is lost.
 */
class PlantedEditsTest {
    private static final int EACH = 50;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(7); i++) {
            word.append(LETTERS.charAt(random.nextInt(random.nextInt(4) == 0 ? 26 : 9)));
        }
        return word.toString();
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(_ -> word(random)).toList();
    }

    private static String with(List<String> words, int at, int gone, List<String> added) {
        List<String> changed = new ArrayList<>(words.subList(0, at));
        changed.addAll(added);
        changed.addAll(words.subList(at + gone, words.size()));
        return String.join(" ", changed) + ".";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_contradicts_is_found_and_nothing_else(int seed) {
        Random random = new Random(seed);
        List<List<String>> base = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            base.add(words(random, 25 + random.nextInt(66)));
        }
        List<Integer> places = new ArrayList<>(IntStream.range(0, 1_000).boxed().toList());
        Collections.shuffle(places, random);
        List<String> one = texts(base);
        List<String> other = texts(base);
        for (int i = 0; i < 5 * EACH; i++) {
            int paragraph = places.get(i);
            List<String> words = base.get(paragraph);
            int at = 5 + random.nextInt(words.size() - 15);
            List<String> added = words(random, 1 + random.nextInt(3));
            List<String> rival = words(random, 1 + random.nextInt(3));
            switch (i / EACH) {
                case 0 -> {
                    one.set(paragraph, with(words, at, 2, added));
                    other.set(paragraph, with(words, at, 2, rival));
                }
                case 1 -> {
                    one.set(paragraph, with(words, at, 0, added));
                    other.set(paragraph, with(words, at, 0, rival));
                }
                case 2 -> {
                    one.set(paragraph, with(words, at, 2, added));
                    other.set(paragraph, with(words, at, 2, added));
                }
                case 3 -> {
                    one.set(paragraph, "");
                    other.set(paragraph, with(words, at, 2, rival));
                }
                default -> {
                    one.set(paragraph, with(words, 1, 1, added));
                    other.set(paragraph, with(words, words.size() - 3, 1, rival));
                }
            }
        }
        one.removeIf(String::isEmpty);
        Draft compiled =
                CompilerTest.compile(
                        CompilerTest.draft(texts(base).toArray(String[]::new)),
                        CompilerTest.copy("CHN", one.toArray(String[]::new)),
                        CompilerTest.copy("RUS", other.toArray(String[]::new)));
        String told = "seed " + seed;
        assertEquals(List.of(), compiled.compilations().getLast().remarks(), told);
        assertEquals(
                EACH, compiled.compilations().getLast().identical(compiled.compilations()), told);
        assertEquals(3 * EACH, contested(compiled), told);
        // 150 that contradict, 50 identical, and 50 paragraphs with two that have nothing in
        // common.
        assertEquals(6 * EACH, choices(compiled).size(), told);
    }

    private static List<String> texts(List<List<String>> base) {
        return new ArrayList<>(base.stream().map(words -> String.join(" ", words) + ".").toList());
    }

    private static List<Choice> choices(Draft draft) {
        return DraftReading.of(draft).in(Language.ENGLISH).paragraphs().stream()
                .flatMap(paragraph -> paragraph.reading().choices().stream())
                .toList();
    }

    /** In how many choices two want something else, both against what stood there or beside it. */
    private static long contested(Draft draft) {
        return choices(draft).stream()
                .filter(
                        choice ->
                                choice.allPositions().stream()
                                                .map(position -> position.delegation())
                                                .distinct()
                                                .count()
                                        > 1)
                .filter(
                        choice ->
                                choice.alternatives().stream()
                                                        .flatMap(each -> each.positions().stream())
                                                        .filter(
                                                                position ->
                                                                        position.stance().favours())
                                                        .map(position -> position.delegation())
                                                        .distinct()
                                                        .count()
                                                < 2
                                        || choice.alternatives().stream()
                                                        .filter(
                                                                each ->
                                                                        each.positions().stream()
                                                                                .anyMatch(
                                                                                        position ->
                                                                                                position.stance()
                                                                                                        .favours()))
                                                        .count()
                                                > 1)
                .count();
    }
}
