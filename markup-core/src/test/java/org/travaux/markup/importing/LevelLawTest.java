package org.travaux.markup.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.importing.source.TextFormat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Generated files in three languages: nothing is lost, all is in its language and in order. */
class LevelLawTest {
    private static final List<Language> ALL =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    private static final Map<Language, List<String>> WORDS =
            Map.of(
                    Language.ENGLISH,
                    List.of(
                            "the tides",
                            "of the harbour",
                            "which",
                            "shall be",
                            "every spring",
                            "the boats",
                            "and",
                            "in the north",
                            "charts",
                            "with care"),
                    Language.RUSSIAN,
                    List.of(
                            "приливы",
                            "в гавани",
                            "которые",
                            "будут",
                            "каждую весну",
                            "лодки",
                            "и",
                            "на севере",
                            "карты",
                            "с заботой"),
                    Language.KAZAKH,
                    List.of(
                            "су тасқыны",
                            "айлақтағы",
                            "және",
                            "болады",
                            "әр көктемде",
                            "қайықтар",
                            "үшін",
                            "солтүстікте",
                            "карталар мен",
                            "мұқият"));

    /** How the languages follow each other. */
    private enum Order {
        BLOCKS,
        PARAGRAPHS,
        SECTIONS
    }

    /** A paragraph in all languages, without its label. */
    private record Level(String label, Map<Language, String> texts) {}

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static Level level(SplittableRandom random, int number) {
        int kind = random.nextInt(6);
        String label = kind == 0 ? "- " : kind == 1 ? number + ". " : kind == 2 ? "(b) " : "";
        int count = 4 + random.nextInt(25);
        int figure = random.nextInt(3) == 0 ? 10 + random.nextInt(990) : 0;
        int bracket = random.nextInt(5) == 0 ? random.nextInt(count) : -1;
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(random.nextInt(10));
        }
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Language language : ALL) {
            List<String> words = WORDS.getOrDefault(language, List.of());
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                String word = words.get(chosen.get(i));
                text.append(i == bracket ? "[" + word + "] (+CHN)" : word).append(' ');
            }
            text.append(figure > 0 ? figure : words.getFirst()).append('.');
            text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
            texts.put(language, text.toString());
        }
        return new Level(label, texts);
    }

    private static List<Level> levels(SplittableRandom random, int count) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            levels.add(level(random, i + 1));
        }
        return levels;
    }

    private static String file(List<Level> levels, Order order, SplittableRandom random) {
        StringBuilder file = new StringBuilder();
        int start = 0;
        while (start < levels.size()) {
            int section =
                    switch (order) {
                        case BLOCKS -> levels.size();
                        case PARAGRAPHS -> 1;
                        case SECTIONS -> 1 + random.nextInt(4);
                    };
            int end = Math.min(levels.size(), start + section);
            for (Language language : ALL) {
                for (Level level : levels.subList(start, end)) {
                    String text = level.texts().get(language);
                    if (text != null) {
                        file.append(level.label()).append(text).append("\n\n");
                    }
                }
            }
            start = end;
        }
        return file.toString();
    }

    private static List<String> written(List<Level> levels, Language language) {
        return levels.stream()
                .map(level -> level.texts().get(language))
                .filter(text -> text != null)
                .toList();
    }

    private static List<String> read(List<Paragraph> rows, Language language) {
        return rows.stream()
                .filter(row -> row.texts().containsKey(language))
                .map(row -> row.texts().get(language).text())
                .toList();
    }

    private static ImportResult read(String file) {
        return TextImport.several(
                "cica", ALL, new SourceText(Language.ENGLISH, file, TextFormat.PLAIN));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void parallel_texts_are_level(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Order order = Order.values()[random.nextInt(3)];
        List<Level> levels = levels(random, 2 + random.nextInt(30));
        String file = file(levels, order, random);
        ImportResult result = read(file);
        List<Paragraph> rows = result.draft().paragraphs();
        for (Language language : ALL) {
            assertEquals(written(levels, language), read(rows, language), order + " " + file);
        }
        assertEquals(List.of(), result.remarks(), order + " " + file);
        assertTrue(
                SeveralLanguages.in(new SourceText(Language.ENGLISH, file, TextFormat.PLAIN))
                        .level(),
                file);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_lost_where_translations_are_missing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Order order = Order.values()[random.nextInt(3)];
        List<Level> levels = new ArrayList<>();
        int kept = 0;
        for (Level level : levels(random, 6 + random.nextInt(30))) {
            Map<Language, String> texts = new LinkedHashMap<>(level.texts());
            if (random.nextInt(5) == 0) {
                texts.remove(ALL.get(random.nextInt(3)));
            }
            levels.add(new Level(level.label(), texts));
            kept += texts.size();
        }
        List<Paragraph> rows = read(file(levels, order, random)).draft().paragraphs();
        int found = 0;
        for (Language language : ALL) {
            assertEquals(written(levels, language), read(rows, language), order.toString());
            found += read(rows, language).size();
        }
        assertEquals(kept, found);
    }

    @Test
    void long_files_are_read_in_time() {
        SplittableRandom random = new SplittableRandom(7);
        List<Level> levels = levels(random, 5_000);
        Map<Order, Integer> rows = new EnumMap<>(Order.class);
        for (Order order : Order.values()) {
            String file = file(levels, order, random);
            rows.put(
                    order,
                    assertTimeout(
                            Duration.ofSeconds(20), () -> read(file).draft().paragraphs().size()));
        }
        assertEquals(
                Map.of(Order.BLOCKS, 5_000, Order.PARAGRAPHS, 5_000, Order.SECTIONS, 5_000), rows);
    }

    @Test
    void a_hundred_thousand_lines_of_one_word_are_read_in_time() {
        SplittableRandom random = new SplittableRandom(3);
        List<String> words = List.of("harbour", "гавань", "айлағы", "the", "и", "және", "12", "-");
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            file.append(words.get(random.nextInt(words.size()))).append("\n\n");
        }
        SourceText text = new SourceText(Language.ENGLISH, file.toString(), TextFormat.PLAIN);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    SeveralLanguages.in(text);
                    TextImport.several("cica", ALL, text);
                });
    }
}
