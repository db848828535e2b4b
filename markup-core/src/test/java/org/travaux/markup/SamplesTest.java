package org.travaux.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.reading.Counts;
import org.travaux.markup.report.Holdings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples open, hold what they are to show, and are written back as they are. */
class SamplesTest {
    private static Draft sample(String name) throws IOException, DraftFormatException {
        return DraftFormat.read(Files.readString(file(name)));
    }

    private static Path file(String name) {
        return Path.of("..", "samples", name + ".travaux");
    }

    @ParameterizedTest
    @CsvSource({"statement, 35, 24, 43", "concept-paper, 24, 13, 23", "report, 19, 0, 0"})
    void every_language_holds_the_same_negotiation(
            String name, int paragraphs, int choices, int brackets)
            throws IOException, DraftFormatException {
        Draft draft = sample(name);
        DraftReading reading = DraftReading.of(draft);
        assertEquals(paragraphs, draft.paragraphs().size());
        assertEquals(3, draft.languages().size());
        Counts source = reading.in(draft.sourceLanguage()).counts();
        assertEquals(choices, source.choices());
        assertEquals(brackets, source.brackets());
        for (Language language : draft.languages()) {
            assertEquals(source, reading.in(language).counts(), language.tag());
        }
        assertEquals(choices, Holdings.of(reading).open().size());
    }

    @ParameterizedTest
    @CsvSource({"statement", "concept-paper", "report"})
    void samples_are_written_back_as_they_are(String name)
            throws IOException, DraftFormatException {
        assertEquals(Files.readString(file(name)), DraftFormat.write(sample(name)));
    }

    @Test
    void the_statement_shows_every_kind_of_bracket() throws IOException, DraftFormatException {
        Draft draft = sample("statement");
        DraftReading reading = DraftReading.of(draft);
        long kinds =
                reading.in(Language.ENGLISH).paragraphs().stream()
                        .flatMap(paragraph -> paragraph.reading().others().stream())
                        .map(other -> other.kind())
                        .distinct()
                        .count();
        assertEquals(5, kinds);
        assertEquals(1, reading.in(Language.ENGLISH).spanning().size());
        assertEquals(3, reading.in(Language.ENGLISH).counts().deepest());
    }
}
