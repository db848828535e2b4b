package org.travaux.app.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftFormat;
import org.travaux.markup.draft.DraftFormatException;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The samples by the dictionaries of this machine; skipped, and says so, where it has none. */
@SuppressWarnings("NullAway.Init") // JUnit makes the folder.
class SystemDictionariesTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "statement, en", "statement, ru", "statement, kk",
        "report, en", "report, ru", "report, kk"
    })
    void the_samples_have_no_misspelt_words(String name, String tag)
            throws IOException, DraftFormatException {
        Language language = new Language(tag);
        Spelling spelling =
                new Spelling(
                        DictionaryFolders.ofSystem(folder), new OwnWords(folder.resolve("words")));
        assumeTrue(
                spelling.load(language),
                () -> "Skipped: this machine has no Hunspell dictionary of " + language);
        Draft draft =
                DraftFormat.read(Files.readString(Path.of("..", "samples", name + ".travaux")));
        DraftReading reading = DraftReading.of(draft);
        List<List<String>> found =
                IntStream.range(0, draft.paragraphs().size())
                        .mapToObj(
                                i ->
                                        spelling.in(
                                                draft.paragraphs().get(i).text(language).text(),
                                                reading.in(language).paragraph(i),
                                                language))
                        .flatMap(List::stream)
                        .map(Diagnostic::arguments)
                        .toList();
        assertEquals(List.of(), found);
    }
}
