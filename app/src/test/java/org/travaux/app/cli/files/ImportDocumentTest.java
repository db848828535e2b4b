package org.travaux.app.cli.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.del;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.cli.Run;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Word documents as files of the command line. */
class ImportDocumentTest {
    @TempDir private Path folder;

    private static Draft read(Path file) throws IOException, DraftFormatException {
        return DraftFormat.read(Files.readString(file));
    }

    private Path write(String name, MadeDocument made) throws IOException {
        return Files.write(folder.resolve(name), made.bytes());
    }

    /** What a draft says in a language: kinds, labels and texts with their marks. */
    private static List<String> said(Draft draft, Language language) {
        List<String> said = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            if (!paragraph.text(language).text().isEmpty()) {
                said.add(
                        paragraph.kind()
                                + " "
                                + paragraph.label()
                                + " "
                                + paragraph.text(language));
            }
        }
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "concept-paper", "report"})
    void what_is_exported_is_imported_as_it_was(String name)
            throws IOException, DraftFormatException {
        Path sample = Path.of("..", "samples", name + ".travaux");
        Draft draft = read(sample);
        Path back = folder.resolve("back.travaux");
        for (Language language : draft.languages()) {
            Path document = folder.resolve("text.docx");
            Run.of("export", sample, "--as", "negotiating", "--lang", language, "--out", document)
                    .ended(0);
            Run.of("import", document, "--lang", language, "--out", back).ended(0);
            assertEquals(said(draft, language), said(read(back), language));
            assertEquals(draft.symbol(), read(back).symbol());
        }
        Path table = folder.resolve("table.docx");
        Run.of("export", sample, "--as", "side-by-side", "--out", table).ended(0);
        Run.of("import", table, "--out", back).ended(0);
        assertEquals(draft.languages(), read(back).languages());
        for (Language language : draft.languages()) {
            assertEquals(said(draft, language), said(read(back), language));
        }
    }

    @Test
    void tracked_changes_of_two_languages_become_one_draft()
            throws IOException, DraftFormatException {
        Path english =
                write(
                        "en.docx",
                        MadeDocument.of(
                                p(r("States "), del("Li Wei", "shall"), ins("Li Wei", r("may")))));
        Path russian =
                write(
                        "ru.docx",
                        MadeDocument.of(
                                p(
                                        r("Государства "),
                                        del("Китай", "должны"),
                                        ins("Китай", r("могут")))));
        Path out = folder.resolve("d.travaux");
        Run.of(
                        "import",
                        english,
                        "--lang",
                        "en",
                        russian,
                        "--lang",
                        "ru",
                        "--author",
                        "Li Wei=CHN",
                        "--out",
                        out)
                .ended(0);
        assertEquals(
                List.of("States [shall] (-CHN) [may] (+CHN)"), read(out).texts(Language.ENGLISH));
        assertEquals(
                List.of("Государства [должны] (-CHN) [могут] (+CHN)"),
                read(out).texts(Language.RUSSIAN));
    }

    @Test
    void an_unknown_author_is_a_delegation_of_the_draft_and_told()
            throws IOException, DraftFormatException {
        Path document = write("a.docx", MadeDocument.of(p(r("We "), ins("Li Wei", r("shall")))));
        Path out = folder.resolve("d.travaux");
        Run run = Run.of("import", document, "--out", out).ended(1);
        assertTrue(run.err().contains("“Li Wei” is not a known delegation"), run.err());
        Run positions = Run.of("positions", out).ended(0);
        assertTrue(positions.out().contains("Li Wei"), positions.out());
        assertEquals(List.of("We [shall] (+Li Wei)"), read(out).texts(Language.ENGLISH));
    }

    @Test
    void a_comment_that_is_no_position_is_told_and_kept() throws IOException {
        Path document =
                write(
                        "a.docx",
                        MadeDocument.of(
                                        p(
                                                "<w:commentRangeStart w:id=\"1\"/>",
                                                r("We shall go."),
                                                "<w:commentRangeEnd w:id=\"1\"/>"))
                                .comment("1", "Japan", "Why now?"));
        Path out = folder.resolve("d.travaux");
        Run run = Run.of("import", document, "--out", out).ended(1);
        assertTrue(run.err().contains("Comment by Japan on “We shall go.”: “Why now?”"), run.err());
        assertTrue(Files.readString(out).contains("Why now?"));
    }

    @Test
    void a_comment_without_words_a_place_or_an_author_is_told_in_a_sentence() throws IOException {
        Path document =
                write(
                        "a.docx",
                        MadeDocument.of(
                                        p(r("We shall "), mention("1"), r("go."))
                                                + p(mention("2"))
                                                + p(r("We may "), mention("3"), r("stay.")))
                                .comment("1", "Japan", "Why now?")
                                .comment("2", "Japan", "A line too many?")
                                .comment("3", "", ""));
        Run run = Run.of("import", document, "--out", folder.resolve("d.travaux")).ended(1);
        String rest = " It states no position; it is kept in the draft file, not in the text.";
        assertEquals(
                List.of(
                        "Comment by Japan on “We shall go.”: “Why now?”." + rest,
                        "Comment by Japan on “(no words)”: “A line too many?”." + rest,
                        "Comment by an unnamed author on “We may stay.”: “(no words)”." + rest),
                run.err().lines().limit(3).toList());
    }

    private static String mention(String comment) {
        return "<w:r><w:commentReference w:id=\"%s\"/></w:r>".formatted(comment);
    }

    @Test
    void an_author_without_a_name_can_be_said_to_speak_for_a_delegation()
            throws IOException, DraftFormatException {
        Path document = write("a.docx", MadeDocument.of(p(r("We "), ins("", r("shall")))));
        Path out = folder.resolve("d.travaux");
        Run run = Run.of("import", document, "--out", out).ended(1);
        assertTrue(run.err().contains("--author “=CODE”"), run.err());
        Run.of("import", document, "--author", "=CHN", "--out", out).ended(0);
        assertEquals(List.of("We [shall] (+CHN)"), read(out).texts(Language.ENGLISH));
    }

    @Test
    void documents_are_parsed_and_checked_as_texts_are() throws IOException {
        Path document = write("a.docx", MadeDocument.of(p(r("We [shall] (-CHN) go."))));
        assertTrue(Run.of("parse", document).ended(0).out().contains("CHN opposes"));
        assertTrue(Run.of("positions", document).ended(0).out().contains("CHN"));
        Run.of("check", document).ended(0);
        byte[] bytes = Files.readAllBytes(document);
        assertTrue(Run.with(bytes, "en", "parse", "-").ended(0).out().contains("CHN opposes"));
    }

    @Test
    void columns_are_told_by_their_heads_or_letters_or_by_whoever_knows()
            throws IOException, DraftFormatException {
        Path out = folder.resolve("d.travaux");
        Path headed =
                write(
                        "a.docx",
                        MadeDocument.of(table("No.|Қазақша|English", "1.|Біз барамыз.|We go.")));
        Run.of("import", headed, "--out", out).ended(0);
        assertEquals(List.of(Language.KAZAKH, Language.ENGLISH), read(out).languages());
        assertEquals(List.of("We go."), read(out).texts(Language.ENGLISH));
        assertEquals("1.", String.valueOf(read(out).paragraphs().getFirst().label()));
        Path bare =
                write(
                        "b.docx",
                        MadeDocument.of(
                                table(
                                        "We go to the lake every day.|Мы ходим к озеру каждый"
                                                + " день.")));
        Run.of("import", bare, "--out", out).ended(0);
        assertEquals(List.of(Language.ENGLISH, Language.RUSSIAN), read(out).languages());
        Path latin =
                write(
                        "c.docx",
                        MadeDocument.of(
                                table(
                                        "We go to the lake every day.|Nous allons au lac chaque"
                                                + " jour.")));
        Run.of("import", latin, "--lang", "en,fr", "--out", out).ended(0);
        assertEquals(
                List.of("Nous allons au lac chaque jour."), read(out).texts(new Language("fr")));
    }

    private static String table(String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String row : rows) {
            table.append("<w:tr>");
            for (String cell : row.split("\\|")) {
                table.append("<w:tc>").append(p(r(cell))).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    @Test
    void authors_that_nobody_can_be() throws IOException {
        Path document = write("a.docx", MadeDocument.of(p(r("We go."))));
        Path out = folder.resolve("d.travaux");
        Run.of("import", document, "--author", "Li Wei", "--out", out).refused("Li Wei");
        Run.of("import", document, "--author", "Li Wei=XQZ", "--out", out).refused("XQZ");
    }

    @Test
    void files_that_are_no_documents_in_spite_of_their_names() throws IOException {
        String page = "<!DOCTYPE html>\n<html><body>We go.</body></html>";
        for (String command : List.of("import", "check")) {
            refused(command, "~$text.docx", "\tA. Delegate", "while a document is open");
            refused(command, "page.docx", page, "is a web page");
            refused(command, "rich.docx", "{\\rtf1 We go.}", "is an RTF file");
            refused(command, "plain.docx", "We go.", "is not a Word document");
        }
    }

    private void refused(String command, String name, String content, String why)
            throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Run run =
                command.equals("import")
                        ? Run.of(command, file, "--out", folder.resolve("no.travaux"))
                        : Run.of(command, file);
        run.refused(why);
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void a_document_without_text_says_where_its_words_are() throws IOException {
        Path out = folder.resolve("d.travaux");
        Path within = write("a.docx", MadeDocument.of("<w:p/><w:altChunk r:id='c'/>"));
        Run.of("import", within, "--out", out).refused("is in a file embedded in it");
        Path drawn =
                write(
                        "b.docx",
                        MadeDocument.of(
                                p("<w:r><w:pict><textpath string='We go.'/></w:pict></w:r>")));
        Run.of("import", drawn, "--out", out)
                .refused("contains no text. “(no words)”: words drawn");
    }
}
