package org.travaux.markup.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftFormat;
import org.travaux.markup.draft.DraftFormatException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Texts whose languages say the same. The two hundred paragraphs write numbers in words and in
 * figures, dates, fractions, magnitudes, acronyms and names as each language does.
 */
class FalseAlarmsTest {
    private static List<Disagreement> found(String json) throws DraftFormatException {
        Draft draft = TrilingualDrafts.identified(DraftFormat.read(json));
        return TrilingualDrafts.compare(draft).stream().flatMap(List::stream).toList();
    }

    @Test
    void two_hundred_paragraphs_that_say_the_same() throws IOException, DraftFormatException {
        try (InputStream in = FalseAlarmsTest.class.getResourceAsStream("two-hundred.travaux")) {
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
