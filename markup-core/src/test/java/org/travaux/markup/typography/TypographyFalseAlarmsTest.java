package org.travaux.markup.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftFormat;
import org.travaux.markup.draft.DraftFormatException;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Texts that are written as they should be but for spaces at which a line could break: those are
 * typed with the plain space of the keyboard, and are found.
 */
class TypographyFalseAlarmsTest {
    private static List<Diagnostic> found(String json) throws DraftFormatException {
        Draft draft = DraftFormat.read(json);
        DraftReading reading = DraftReading.of(draft);
        Set<DiagnosticCode> rules = EnumSet.copyOf(Typography.USUAL);
        rules.remove(DiagnosticCode.NON_BREAKING_SPACE);
        return IntStream.range(0, draft.paragraphs().size())
                .boxed()
                .flatMap(
                        i ->
                                draft.languages().stream()
                                        .flatMap(each -> found(reading, i, each, rules).stream()))
                .toList();
    }

    private static List<Diagnostic> found(
            DraftReading reading, int index, Language language, Set<DiagnosticCode> rules) {
        return Typography.in(
                reading.draft().paragraphs().get(index).text(language).text(),
                reading.in(language).paragraph(index),
                language,
                rules);
    }

    @Test
    void two_hundred_paragraphs() throws IOException, DraftFormatException {
        try (InputStream in = DraftConcordance.class.getResourceAsStream("two-hundred.travaux")) {
            byte[] text = Objects.requireNonNull(in).readAllBytes();
            assertEquals(List.of(), found(new String(text, StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "concept-paper", "report"})
    void the_samples(String name) throws IOException, DraftFormatException {
        Path file = Path.of("..", "samples", name + ".travaux");
        assertEquals(List.of(), found(Files.readString(file)));
    }
}
