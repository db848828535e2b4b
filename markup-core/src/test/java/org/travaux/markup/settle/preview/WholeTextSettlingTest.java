package org.travaux.markup.settle.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.Markup;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.ContestedText;
import org.travaux.markup.settle.Settling;
import org.travaux.markup.text.ChangeSet;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** All choices of a text are settled by one preference, however many they are. */
class WholeTextSettlingTest {
    private static final List<String> BETWEEN =
            List.of("", " ", ", ", " a ", " – ", "-a ", "; a ", " states ");
    private static final List<String> WORDS =
            List.of(
                    "water",
                    "also",
                    ", and",
                    "s",
                    "so that,",
                    "",
                    "мы",
                    "so [fresh] water",
                    "(a)",
                    ";");

    /** What is neither wanted nor unwanted by everybody: some go, some stay, some stay open. */
    private static final Preference MIXED =
            alternatives ->
                    alternatives.stream().anyMatch(one -> !one.isEmpty())
                            ? null
                            : alternatives.size() % 2 == 0
                                    ? new ChoiceOutcome.Adopt(1)
                                    : new ChoiceOutcome.Delete();

    private static List<String> settled(Profile profile, Preference preference, String... texts) {
        List<String> sources = List.of(texts);
        List<ChangeSet> changes =
                WholeTextSettling.settle(Markup.parse(sources, profile), preference);
        List<String> settled = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            settled.add(changes.get(i).apply(sources.get(i)));
        }
        return settled;
    }

    /** As it would be if each choice were settled by itself. */
    private static String oneByOne(Profile profile, Preference preference, String text) {
        String now = text;
        while (true) {
            ChangeSet next = next(now, read(now, profile), preference);
            if (next == null) {
                return now;
            }
            now = next.apply(now);
        }
    }

    private static @Nullable ChangeSet next(String text, Reading said, Preference preference) {
        for (int i = 0; i < said.choices().size(); i++) {
            ChoiceOutcome outcome =
                    preference.of(
                            said.choices().get(i).alternatives().stream()
                                    .map(Alternative::positions)
                                    .toList());
            if (outcome != null) {
                return Settling.settle(text, said, i, outcome);
            }
        }
        return null;
    }

    private static Reading read(String text, Profile profile) {
        TextReading read = Markup.parse(List.of(text), profile);
        return read.paragraph(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cica", "unfccc"})
    void many_at_once_are_settled_as_each_by_itself(String name) {
        Profile profile = Profiles.find(name).orElseThrow();
        for (int seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = seed % 2 == 0 ? new ContestedText(random).text() : crowded(random);
            for (Preference preference : List.of(Preference.FIRST, Preference.LAST, MIXED)) {
                assertEquals(
                        oneByOne(profile, preference, text),
                        settled(profile, preference, text).getFirst(),
                        "seed " + seed + ": " + text);
            }
        }
    }

    /** Choices side by side, with little between them. */
    private static String crowded(SplittableRandom random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "[Also] (-CHN) a" : "");
        for (int i = 0; i < 8; i++) {
            text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
            text.append('[').append(WORDS.get(random.nextInt(WORDS.size()))).append(']');
            text.append(random.nextInt(5) == 0 ? " (-CHN)" : "");
        }
        return text.toString();
    }

    @Test
    @Timeout(20)
    void a_paragraph_may_have_any_number_of_choices() {
        String text =
                "States [shall] [should] act, [and report] (-CHN), and ".repeat(10_000) + "go.";
        assertEquals(
                "States shall act, and report, and ".repeat(10_000) + "go.",
                settled(Profiles.usual(), Preference.FIRST, text).getFirst());
        assertEquals(
                "States should act, and ".repeat(10_000) + "go.",
                settled(Profiles.usual(), Preference.LAST, text).getFirst());
    }

    @Test
    @Timeout(20)
    void a_text_may_have_any_number_of_brackets_over_paragraphs() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            texts.add("[First.");
            texts.add("Last.] (-CHN)");
        }
        String[] all = texts.toArray(String[]::new);
        assertEquals("First.", settled(Profiles.usual(), Preference.FIRST, all).getFirst());
        assertEquals("Last.", settled(Profiles.usual(), Preference.FIRST, all).getLast());
        assertEquals("", settled(Profiles.usual(), Preference.LAST, all).getLast());
    }

    @Test
    @Timeout(20)
    void brackets_nested_beyond_reason_are_left_as_they_are() {
        String deep = "[a ".repeat(50_000) + "]".repeat(50_000);
        assertEquals(deep, settled(Profiles.usual(), Preference.FIRST, deep).getFirst());
        String usual = "[a ".repeat(90) + "]".repeat(90);
        assertEquals(
                "a ".repeat(90).strip(),
                settled(Profiles.usual(), Preference.FIRST, usual).getFirst());
    }
}
