package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Long and deep texts. The limits are there to see that it ends, not to measure it. */
class LargeInputTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int MOST = 30_000_000;
    private static final int MANY = 100_000;
    private static final long HEAP_FOR_50_MB = 2L << 30;

    @Test
    void fifty_megabytes(@TempDir Path folder) throws IOException {
        assumeTrue(Runtime.getRuntime().maxMemory() > HEAP_FOR_50_MB, "needs a larger heap");
        String paragraph = "1. Calls for [more] (-CHN) [less] (+KAZ) " + "water ".repeat(300);
        int times = 50_000_000 / paragraph.length() + 1;
        Path text = folder.resolve("long.txt");
        Files.writeString(text, (paragraph + "\n\n").repeat(times));
        Run run = assertTimeoutPreemptively(LIMIT, () -> Run.of("positions", text));
        assertTrue(run.ended(0).out().contains(String.format("%,d open points.", times)));
    }

    @Test
    void brackets_nested_a_hundred_thousand_deep() {
        String text = "[".repeat(MANY) + "a" + "]".repeat(MANY);
        assertReadable(text, 0);
        assertReadable("[a ".repeat(MANY) + "b] (+CHN)".repeat(MANY), 0);
    }

    @Test
    void brackets_that_are_never_closed() {
        assertReadable("[".repeat(MANY), 1);
        assertReadable("]".repeat(MANY), 1);
    }

    @Test
    void choices_over_many_paragraphs() {
        String text = "[a\n\n".repeat(2000) + "b] (+CHN)\n\n".repeat(2000);
        assertReadable(text, 0);
    }

    /** Small enough to handle, and nested no deeper than any JSON reader reads. */
    private static void assertReadable(String text, int exit) {
        Run run = assertTimeoutPreemptively(LIMIT, () -> Run.reading(text, "parse", "-", "--json"));
        assertTrue(run.ended(exit).out().length() < MOST, () -> "" + run.out().length());
        JsonMapper careful =
                JsonMapper.builder(
                                JsonFactory.builder()
                                        .streamReadConstraints(
                                                StreamReadConstraints.builder()
                                                        .maxNestingDepth(1000)
                                                        .build())
                                        .build())
                        .build();
        JsonNode reading = careful.readTree(run.out());
        JsonNode counts = reading.path("counts");
        long brackets = text.chars().filter(c -> c == '[' || c == ']').count();
        assertEquals(
                brackets,
                2L * counts.path("brackets").asInt()
                        + counts.path("unclosed").asInt()
                        + counts.path("stray").asInt());
        Run forPeople = assertTimeoutPreemptively(LIMIT, () -> Run.reading(text, "parse", "-"));
        assertTrue(forPeople.ended(exit).out().length() < MOST);
    }
}
