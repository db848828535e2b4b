package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.EarlierVersions;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** A run of the command line in this process: how it ended, and what it printed, as UTF-8. */
public record Run(int exit, String out, String err) {
    /** What drafts held before commands saved them. */
    static final EarlierVersions VERSIONS =
            new EarlierVersions(Path.of("target", "versions"), ZoneOffset.UTC);

    /** What a draft held before it was saved last. */
    public static Path before(Path draft) {
        return VERSIONS.of(draft).getFirst().file();
    }

    /** Runs with these arguments, files among them, and an empty standard input. */
    public static Run of(Object... arguments) {
        return with(new byte[0], "en", arguments);
    }

    /** Runs with a text as standard input. */
    public static Run reading(String input, Object... arguments) {
        return with(input.getBytes(StandardCharsets.UTF_8), "en", arguments);
    }

    public static Run with(byte[] input, String language, Object... arguments) {
        List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                CommandLineProgram.run(
                        words,
                        new ByteArrayInputStream(input),
                        utf8(out),
                        utf8(err),
                        Sentences.in(language),
                        VERSIONS);
        return new Run(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintWriter utf8(ByteArrayOutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** It did what was asked and found nothing, or something, to report. */
    public Run ended(int expected) {
        assertEquals(expected, exit, this::toString);
        assertNoStackTrace();
        return this;
    }

    /** It could not run: nothing printed, one line on standard error, with these words in it. */
    public void refused(Object... words) {
        assertEquals(2, exit, this::toString);
        assertEquals("", out);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.strip().length() > 10, err);
        assertNoStackTrace();
        for (Object word : words) {
            assertTrue(err.contains(word.toString()), () -> "“" + word + "” is not in: " + err);
        }
    }

    private void assertNoStackTrace() {
        assertFalse(err.contains("\tat ") || err.contains("Exception"), err);
        assertFalse(err.contains("Error:"), err);
        assertFalse(err.contains("{0}") || err.contains("null"), err);
    }

    public JsonNode json() {
        assertTrue(out.endsWith("}" + System.lineSeparator()), "one line, ended");
        return JsonMapper.shared().readTree(out);
    }
}
