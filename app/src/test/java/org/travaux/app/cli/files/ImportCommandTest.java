package org.travaux.app.cli.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One draft of a text in each language. */
class ImportCommandTest {
    @TempDir private Path folder;

    private static Draft read(Path file) throws IOException, DraftFormatException {
        return DraftFormat.read(Files.readString(file));
    }

    @Test
    void languages_are_told_by_the_names_of_the_files() throws IOException, DraftFormatException {
        Draft draft = read(new Texts(folder).draft());
        assertEquals(
                List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH), draft.languages());
        assertEquals(Language.ENGLISH, draft.sourceLanguage());
        assertEquals(3, draft.paragraphs().size());
        assertTrue(draft.texts(Language.KAZAKH).getFirst().startsWith("Өзендерді"));
    }

    @Test
    void a_file_may_be_named_by_its_language_alone() throws IOException, DraftFormatException {
        Texts texts = new Texts(folder);
        Path draft = folder.resolve("d.travaux");
        Run.of("import", texts.write("RU.txt", "да"), texts.write("en.txt", "yes"), "--out", draft)
                .ended(0);
        assertEquals(List.of(Language.RUSSIAN, Language.ENGLISH), read(draft).languages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "no", "is", "or", "to", "my-tr", "draft.or", "проект"})
    void words_in_names_that_are_no_language_of_the_house_do_not_beat_the_letters(String name)
            throws IOException, DraftFormatException {
        Texts texts = new Texts(folder);
        Path draft = folder.resolve("d.travaux");
        Path document = folder.resolve(name + ".docx");
        Files.write(document, MadeDocument.of(MadeDocument.p(r("Мы [не] идём."))).bytes());
        Run.of("import", document, "--out", draft).ended(0);
        assertEquals(List.of(Language.RUSSIAN), read(draft).languages());
        Run.of("import", texts.write(name + ".txt", Texts.KAZAKH), "--out", draft).ended(0);
        assertEquals(List.of(Language.KAZAKH), read(draft).languages());
        Run.of("import", document, "--lang", "tr", "--out", draft).ended(0);
        assertEquals(List.of(new Language("tr")), read(draft).languages());
    }

    @Test
    void each_language_option_belongs_to_the_file_before_it()
            throws IOException, DraftFormatException {
        Texts texts = new Texts(folder);
        Path draft = folder.resolve("d.travaux");
        Path russian = texts.write("one.txt", Texts.RUSSIAN);
        Path english = texts.write("two.txt", Texts.ENGLISH);
        Run run =
                Run.of("import", russian, "--lang", "ru", english, "--lang", "en", "--out", draft);
        assertEquals(
                List.of("3 paragraphs in ru, en, 2 open points.", "Written: " + draft),
                run.ended(0).out().lines().toList());
        assertEquals(Language.RUSSIAN, read(draft).sourceLanguage());
        assertTrue(read(draft).texts(Language.ENGLISH).get(1).startsWith("Calls upon"));
    }

    @Test
    void different_numbers_of_paragraphs_are_said_and_nothing_is_dropped()
            throws IOException, DraftFormatException {
        Texts texts = new Texts(folder);
        Path draft = folder.resolve("d.travaux");
        String more = Texts.RUSSIAN + "\nПоследний пункт, которого нет в английском тексте.\n";
        Run run =
                Run.of(
                                "import",
                                texts.write("a.en.txt", Texts.ENGLISH),
                                texts.write("a.ru.txt", more),
                                "--out",
                                draft)
                        .ended(1);
        assertTrue(run.err().contains("Russian has 4 paragraphs, English has 3."), run.err());
        List<String> russian = read(draft).texts(Language.RUSSIAN);
        assertEquals(4, russian.stream().filter(text -> !text.isEmpty()).count());
        assertTrue(russian.contains("Последний пункт, которого нет в английском тексте."));
        assertEquals(
                3, read(draft).texts(Language.ENGLISH).stream().filter(t -> !t.isEmpty()).count());
    }

    @Test
    void any_language_may_have_a_different_number_of_paragraphs() {
        Texts texts = new Texts(folder);
        Run run =
                Run.of(
                                "import",
                                texts.write("a.en.txt", "One.\n\nTwo."),
                                "--lang",
                                "en",
                                texts.write("a.fr.txt", "Un."),
                                "--lang",
                                "fr",
                                "--out",
                                folder.resolve("d.travaux"))
                        .ended(1);
        assertTrue(run.err().contains("French has 1 paragraph, English has 2."), run.err());
    }

    @Test
    void standard_input_is_a_text_too() throws IOException, DraftFormatException {
        Path draft = folder.resolve("d.travaux");
        Run.reading("Да [нет]", "import", "-", "--lang", "ru", "--out", draft).ended(0);
        assertEquals(List.of("Да [нет]"), read(draft).texts(Language.RUSSIAN));
    }

    @Test
    void symbol_and_profile_are_kept() throws IOException, DraftFormatException {
        Path draft = folder.resolve("d.travaux");
        Run.reading(
                        "a",
                        "import",
                        "-",
                        "--out",
                        draft,
                        "--symbol",
                        "A/CONF.1/L.2",
                        "--profile",
                        "unfccc")
                .ended(0);
        assertEquals("A/CONF.1/L.2", read(draft).symbol());
        assertEquals("unfccc", read(draft).profile());
    }

    @Test
    void the_same_texts_give_the_same_file() throws IOException {
        String first = Files.readString(new Texts(folder).draft());
        assertEquals(first, Files.readString(new Texts(folder).draft()));
    }

    @Test
    void languages_that_can_not_be_told_are_asked_for() {
        Texts texts = new Texts(folder);
        Path one = texts.write("one.txt", "a");
        Path two = texts.write("two.txt", "b");
        Path out = folder.resolve("d.travaux");
        Run.of("import", one, two, "--out", out).refused("--lang");
        Run.of("import", one, "--lang", "en", two, "--out", out).refused("--lang");
        Run.of("import", one, "--lang", "en", "--lang", "ru", "--out", out).refused("--lang");
        Run.of("import", one, "--lang", "en", two, "--lang", "en", "--out", out).refused("en");
        Run.of("import", one, "--lang", "?", "--out", out).refused("“?”");
        assertFalse(Files.exists(out));
    }

    @Test
    void no_text_is_lost_to_the_draft_made_of_it() throws IOException {
        Path text = new Texts(folder).write("a.txt", "my only copy");
        Run.of("import", text, "--out", text).refused("a.txt");
        Run.of("import", text, "--out", folder.resolve(".").resolve("a.txt")).refused("a.txt");
        Run.of("import", text, "--out", "-").refused("standard output");
        assertEquals("my only copy", Files.readString(text));
    }

    @Test
    void a_draft_is_no_text_to_import() {
        Path out = folder.resolve("again.travaux");
        Run.of("import", new Texts(folder).draft(), "--out", out)
                .refused("already a Travaux draft");
        assertFalse(Files.exists(out));
    }

    private static final String CUT =
            """
            1. States shall share what they know of the tides, of the winds and of the charts

            of the old harbours.
            """;

    @Test
    void a_paragraph_that_a_page_cut_is_told_and_joined_only_on_demand()
            throws IOException, DraftFormatException {
        Texts texts = new Texts(folder);
        Path draft = folder.resolve("d.travaux");
        Path text = texts.write("en.txt", CUT);
        Run told = Run.of("import", text, "--out", draft).ended(1);
        assertTrue(told.err().contains("the paragraph in row 1 ends in the middle"), told.err());
        assertEquals(2, read(draft).paragraphs().size());
        Run.of("import", text, "--join-cut", "--out", draft).ended(0);
        assertEquals(1, read(draft).paragraphs().size());
    }

    @Test
    void a_word_document_is_joined_too() throws IOException, DraftFormatException {
        Path draft = folder.resolve("d.travaux");
        Path document = folder.resolve("en.docx");
        List<String> lines = CUT.lines().filter(line -> !line.isEmpty()).toList();
        MadeDocument made =
                MadeDocument.of(
                        MadeDocument.p(r(lines.getFirst())) + MadeDocument.p(r(lines.getLast())));
        Files.write(document, made.bytes());
        Run told = Run.of("import", document, "--out", draft).ended(1);
        assertTrue(told.err().contains("row 2 seems to continue it"), told.err());
        Run.of("import", document, "--join-cut", "--out", draft).ended(0);
        assertEquals(1, read(draft).paragraphs().size());
    }

    @Test
    void a_comment_of_markdown_is_told_and_kept() throws IOException, DraftFormatException {
        Texts texts = new Texts(folder);
        Path draft = folder.resolve("d.travaux");
        Path text = texts.write("en.md", "We met <!-- where? --> in Astana.\n");
        Run told = Run.of("import", text, "--out", draft).ended(1);
        assertTrue(told.err().contains("“where?”"), told.err());
        assertEquals(List.of("We met in Astana."), read(draft).texts(Language.ENGLISH));
        assertEquals(
                "[{\"author\":\"\",\"on\":\"in Astana.\",\"text\":\"where?\"}]",
                String.valueOf(read(draft).unknown().get("comments")));
    }

    @Test
    void a_file_in_three_languages_is_one_draft_in_them_and_that_is_said()
            throws IOException, DraftFormatException {
        Path note = new Texts(folder).write("note.txt", TestDrafts.THREE_LANGUAGES);
        Path draft = folder.resolve("d.travaux");
        Run run = Run.of("import", note, "--out", draft).ended(1);
        assertEquals(
                List.of(
                        "“"
                                + note
                                + "” contains English, Russian and Kazakh. Each was given its own"
                                + " column in one draft; --lang en reads everything as one text"
                                + " in English."),
                run.err().lines().toList());
        assertEquals(
                List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH),
                read(draft).languages());
        assertEquals(
                List.of("Лодки отходят 4 мая 2027 года.", "Возьмите карту гавани."),
                read(draft).texts(Language.RUSSIAN));
    }

    @Test
    void languages_in_a_file_may_be_named() throws IOException, DraftFormatException {
        Path note = new Texts(folder).write("note.txt", TestDrafts.THREE_LANGUAGES);
        Path draft = folder.resolve("d.travaux");
        Run run = Run.of("import", note, "--lang", "kk,ru,en", "--out", draft).ended(0);
        assertEquals("", run.err());
        assertEquals(
                List.of(Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH),
                read(draft).languages());
        assertEquals(2, read(draft).paragraphs().size());
        Run one = Run.of("import", note, "--lang", "en", "--out", draft).ended(0);
        assertEquals("", one.err());
        assertEquals(List.of(Language.ENGLISH), read(draft).languages());
        assertEquals(6, read(draft).paragraphs().size());
        Run.of("import", note, "--lang", "en,ru,en", "--out", draft).refused("en,ru,en");
    }

    @Test
    void a_language_that_is_named_and_not_there_is_said() {
        Path text = new Texts(folder).write("note.txt", Texts.ENGLISH + "\n" + Texts.RUSSIAN);
        Run run =
                Run.of("import", text, "--lang", "en,ru,kk", "--out", folder.resolve("d.travaux"))
                        .ended(1);
        assertTrue(run.err().contains("The file contains no text in Kazakh."), run.err());
    }

    @Test
    void languages_that_hardly_say_the_same_stay_one_text_and_that_is_said()
            throws IOException, DraftFormatException {
        String letter = "Посольство благодарит за карту.\n\nОно приедет позже на лодке.\n";
        Path text = new Texts(folder).write("letters.txt", Texts.ENGLISH.repeat(3) + "\n" + letter);
        Path draft = folder.resolve("d.travaux");
        Run run = Run.of("import", text, "--out", draft).ended(1);
        assertTrue(
                run.err().contains("--lang en,ru gives each language its own column."), run.err());
        assertEquals(List.of(Language.ENGLISH), read(draft).languages());
    }

    @Test
    void one_of_several_files_may_hold_several_languages() {
        Texts texts = new Texts(folder);
        Run run =
                Run.of(
                                "import",
                                texts.write("a.en.txt", TestDrafts.THREE_LANGUAGES),
                                texts.write("a.ru.txt", Texts.RUSSIAN),
                                "--out",
                                folder.resolve("d.travaux"))
                        .ended(1);
        assertTrue(
                run.err()
                        .contains(
                                "As one of several files, it was read as a single text in English"),
                run.err());
    }

    @Test
    void other_commands_read_a_file_in_several_languages_too() {
        Run check =
                Run.reading(TestDrafts.THREE_LANGUAGES.replace("4 мая", "5 мая"), "check", "-")
                        .ended(1);
        assertTrue(check.out().contains("1:"), check.out());
        assertTrue(check.err().contains("contains English, Russian and Kazakh"), check.err());
        Run parse = Run.reading(TestDrafts.THREE_LANGUAGES, "parse", "-", "--json").ended(0);
        assertEquals(6, parse.json().path("paragraphs").size());
        assertTrue(parse.err().contains("--lang en,ru,kk"), parse.err());
        Run one =
                Run.reading(TestDrafts.THREE_LANGUAGES, "parse", "-", "--lang", "en", "--json")
                        .ended(0);
        assertEquals("", one.err());
    }

    @Test
    void a_word_document_may_hold_several_languages() throws IOException, DraftFormatException {
        StringBuilder body = new StringBuilder();
        TestDrafts.THREE_LANGUAGES
                .lines()
                .filter(line -> !line.isEmpty())
                .forEach(line -> body.append(MadeDocument.p(r(line))));
        Path document = folder.resolve("note.docx");
        Files.write(document, MadeDocument.of(body.toString()).bytes());
        Path draft = folder.resolve("d.travaux");
        Run run = Run.of("import", document, "--out", draft).ended(1);
        assertTrue(run.err().contains("contains English, Russian and Kazakh"), run.err());
        assertEquals(2, read(draft).paragraphs().size());
        Run.of("import", document, "--lang", "ru,en,kk", "--out", draft).ended(0);
        assertEquals(Language.RUSSIAN, read(draft).sourceLanguage());
        Run.of("import", document, "--lang", "en", "--out", draft).ended(0);
        assertEquals(6, read(draft).paragraphs().size());
    }

    @Test
    void the_note_among_the_samples_is_level() throws IOException, DraftFormatException {
        Path draft = folder.resolve("d.travaux");
        Run run =
                Run.of(
                                "import",
                                Path.of("..", "samples", "note-verbale.txt"),
                                "--lang",
                                "en,ru,kk",
                                "--out",
                                draft)
                        .ended(1);
        assertEquals(
                List.of(
                        "Row 2 repeats the letterhead, which also comes before the text in another"
                                + " language. Delete it if once is enough.",
                        "Row 1–2, only in English and Russian: nothing in the other languages"
                                + " corresponds.",
                        "Row 12–14, only in English: nothing in the other languages corresponds."),
                run.err().lines().toList());
        Draft read = read(draft);
        assertEquals(14, read.paragraphs().size());
        assertEquals("Enclosure:\nas stated,\non 6 p.", read.texts(Language.ENGLISH).get(7));
        assertEquals("Приложение:\nупомянутое,\nна 6 л.", read.texts(Language.RUSSIAN).get(7));
        assertEquals("Қосымша:\nаталған, 6 п.", read.texts(Language.KAZAKH).get(7));
        assertEquals(1, read.paragraphs().get(6).choices().size());
    }

    @ParameterizedTest
    @CsvSource({
        "xx, en, “xx”",
        "ru, en, read as Russian",
        "en, ru, look like Russian",
        "ru, kk, look like Kazakh",
        "fr, ru, look like Russian",
        "en, en, ",
        "fr, en, ",
        "uk, ru, ",
        "ky, kk, "
    })
    void a_language_that_the_letters_contradict_is_told(String said, String is, String told) {
        String text =
                switch (is) {
                    case "ru" -> Texts.RUSSIAN;
                    case "kk" -> Texts.KAZAKH;
                    default -> Texts.ENGLISH;
                };
        Path out = folder.resolve("told.travaux");
        Path file = new Texts(folder).write("n.txt", text);
        Run run = Run.of("import", file, "--lang", said, "--out", out).ended(told == null ? 0 : 1);
        assertTrue(told == null || run.err().contains(told), run::toString);
    }
}
