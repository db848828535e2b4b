package org.travaux.app.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        Spelling spelling = spelling(language);
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

    private Spelling spelling(Language language) {
        Spelling spelling =
                new Spelling(
                        DictionaryFolders.ofSystem(folder), new OwnWords(folder.resolve("words")));
        assumeTrue(
                spelling.load(language),
                () -> "Skipped: this machine has no Hunspell dictionary of " + language);
        return spelling;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        SystemDictionariesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void words_that_a_dictionary_lacks_are_right(String tag) throws IOException {
        Language language = new Language(tag);
        Spelling spelling = spelling(language);
        List<String> found = new ArrayList<>();
        for (String line : lines("right-" + tag + ".txt")) {
            found.addAll(TestSpelling.found(spelling, line, language));
            String apart = Normalizer.normalize(line, Normalizer.Form.NFD);
            found.addAll(TestSpelling.found(spelling, apart, language));
        }
        assertEquals(List.of(), found);
    }

    /** Every line is a kind, what was written and what was meant. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void nearly_all_slips_of_the_pen_are_found(String tag) throws IOException {
        Language language = new Language(tag);
        Spelling spelling = spelling(language);
        List<String> planted = lines("planted-" + tag + ".txt");
        List<String> missed = new ArrayList<>();
        for (String line : planted) {
            String[] words = line.split(" ");
            if (!TestSpelling.found(spelling, words[1], language).equals(List.of(words[1]))) {
                missed.add(line);
            }
            assertEquals(List.of(), TestSpelling.found(spelling, words[2], language));
        }
        assertTrue(missed.size() * 100 <= planted.size() * 5, missed::toString);
    }

    /** Every ninth slip, because each takes a moment. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void what_was_meant_is_among_the_first_six_suggestions(String tag) throws IOException {
        Language language = new Language(tag);
        Spelling spelling = spelling(language);
        List<String> planted = lines("planted-" + tag + ".txt");
        List<String> without = new ArrayList<>();
        for (int i = 0; i < planted.size(); i += 9) {
            String[] words = planted.get(i).split(" ");
            List<String> suggested = spelling.suggestions(words[1], language);
            if (!suggested.subList(0, Math.min(6, suggested.size())).contains(words[2])) {
                without.add(words[1] + " " + suggested);
            }
        }
        assertTrue(without.size() * 9 * 100 <= planted.size() * 15, without::toString);
    }

    @ParameterizedTest
    @CsvSource({"colur, colour", "endevour, endeavour", "centrre, centre", "analysd, analysed"})
    void the_house_spelling_is_suggested_and_no_other(String written, String meant) {
        List<String> suggested = spelling(Language.ENGLISH).suggestions(written, Language.ENGLISH);
        assertEquals(meant, suggested.getFirst());
        assertTrue(
                suggested.stream()
                        .noneMatch(Set.of("color", "endeavor", "center", "analyzed")::contains),
                suggested::toString);
    }
}
