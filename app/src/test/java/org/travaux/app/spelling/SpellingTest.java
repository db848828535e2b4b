package org.travaux.app.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.spelling.TestSpelling.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway.Init") // JUnit makes the folder.
class SpellingTest {
    @TempDir private Path folder;

    private Spelling spelling() {
        return TestSpelling.with(folder.resolve("words.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The goverment shall meat | goverment, meat",
                "en | The states [shall] (+CHN) [shal] (-RUS) meet | shal",
                "en | Goverments meet. | Goverments",
                "ru | слова и дела, словв | словв",
                "kk | өзендерімізден мектебіне қорғаудың өзөн | өзөн"
            })
    void marks_words_that_nobody_knows(String tag, String text, String words) {
        assertEquals(List.of(words.split(", ")), found(spelling(), text, new Language(tag)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[shall] (+CHN, RUS; -USA) (Egypt on behalf of NAM)",
                "A/RES/70/1 and S/2023/15, XXI, 5th, UNFCCC",
                "[X] [Placeholder for the txet] {nott of the edditor} [^1]",
                "meet[ings] and [re]go",
                "https://e.org/misspeled a@misspeled.org [a](https://misspeled.org)",
                "the Fergana state and the Kalmykia report",
                "go to the state and UNESCO again",
                "the report (доклад и қарар)"
            })
    void leaves_notation_codes_names_and_pieces_alone(String text) {
        assertEquals(List.of(), found(spelling(), text, Language.ENGLISH));
    }

    @Test
    void decomposed_letters_are_spelt_like_composed_ones() {
        String right = "слово и дело, мои\u0306 и ее\u0308";
        assertEquals(List.of("мои\u0306", "ее\u0308"), found(spelling(), right, Language.RUSSIAN));
        assertEquals(List.of(), found(spelling(), "сло\u0301во и", Language.RUSSIAN));
        TextReading read = TextReading.of(List.of("дело дии\u0306ло дело"), Profiles.usual());
        List<Diagnostic> found =
                spelling()
                        .in(
                                read.paragraphs().getFirst().source(),
                                read.paragraph(0),
                                Language.RUSSIAN);
        assertEquals(List.of(new TextRange(5, 11)), found.stream().map(Diagnostic::range).toList());
    }

    @Test
    void what_begins_a_sentence_and_is_near_no_word_is_a_name() {
        assertEquals(List.of("Goverment"), found(spelling(), "Goverment shall", Language.ENGLISH));
        assertEquals(List.of(), found(spelling(), "Kvitrnoy shall meet", Language.ENGLISH));
        assertEquals(List.of("kvitrnoy"), found(spelling(), "the kvitrnoy", Language.ENGLISH));
    }

    @Test
    void first_parts_of_compounds_and_endings_behind_numbers_are_pieces_of_words() {
        assertEquals(List.of(), found(spelling(), "кибер- и био-слово", Language.RUSSIAN));
        assertEquals(
                List.of(), found(spelling(), "10%-ынан 2030-ға БҰҰ-ның өзен", Language.KAZAKH));
        assertEquals(List.of("ыка"), found(spelling(), "10%-ыка", Language.KAZAKH));
        assertEquals(List.of(), found(spelling(), "90-х 5-го G20-й слово", Language.RUSSIAN));
    }

    @Test
    void words_of_the_user_and_of_the_organisation_are_known() throws Exception {
        Spelling spelling = spelling();
        assertEquals(List.of("zzyzx"), found(spelling, "the zzyzx", Language.ENGLISH));
        TestSpelling.learn(spelling, "Zzyzx");
        assertEquals(List.of(), found(spelling, "the zzyzx", Language.ENGLISH));
        assertEquals(List.of(), found(spelling(), "the zzyzx", Language.ENGLISH));
        Path house = Files.createDirectory(folder.resolve("house"));
        Files.writeString(house.resolve("a.txt"), "qwerz # a name\nqwerzu\n");
        spelling.useWordsOf(house.toString());
        assertEquals(List.of(), found(spelling, "qwerz qwerzu", Language.ENGLISH));
        spelling.useWordsOf("");
        assertEquals(2, found(spelling, "qwerz qwerzu", Language.ENGLISH).size());
    }

    @Test
    void a_list_that_can_not_be_written_holds_as_long_as_the_program_runs() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Spelling spelling = TestSpelling.with(file.resolve("words.txt"));
        assertThrows(StorageException.class, () -> TestSpelling.learn(spelling, "zzyzx"));
        assertEquals(List.of(), found(spelling, "zzyzx", Language.ENGLISH));
    }

    @Test
    void suggests_what_may_have_been_meant() {
        assertEquals(
                "government", spelling().suggestions("goverment", Language.ENGLISH).getFirst());
        assertTrue(spelling().suggestions("словв", Language.RUSSIAN).contains("слово"));
    }

    @Test
    void words_of_diplomacy_are_shipped() {
        assertEquals(List.of(), found(spelling(), "transboundary groundwaters", Language.ENGLISH));
        assertEquals(List.of(), found(spelling(), "аккламации", Language.RUSSIAN));
        assertEquals(List.of(), found(spelling(), "конвенцияның", Language.KAZAKH));
    }

    @Test
    void without_a_dictionary_nothing_is_said() throws IOException {
        Spelling none =
                new Spelling(
                        new DictionaryFolders(List.of(folder.resolve("nowhere"))),
                        new OwnWords(folder.resolve("words.txt")));
        assertFalse(none.load(Language.ENGLISH));
        assertFalse(none.isThere(Language.ENGLISH));
        assertEquals(List.of(), found(none, "zzyzx", Language.ENGLISH));
        Files.writeString(folder.resolve("en_GB.aff"), "SFX broken");
        Files.write(folder.resolve("en_GB.dic"), new byte[] {(byte) 0xff, 0, 7});
        Spelling broken =
                new Spelling(
                        new DictionaryFolders(List.of(folder)),
                        new OwnWords(folder.resolve("words.txt")));
        assertFalse(broken.load(Language.ENGLISH));
    }
}
