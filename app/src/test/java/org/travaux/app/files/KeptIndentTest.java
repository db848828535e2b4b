package org.travaux.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.looks.ParagraphIndent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How far paragraphs of other programs' documents stand in, through drafts and exports. */
class KeptIndentTest {
    private static final ParagraphIndent FIRST_LINE = new ParagraphIndent(0, 0, 709);
    private static final ParagraphIndent AT_THE_SIDE = new ParagraphIndent(5103, 0, 0);

    private static final String STYLES =
            style("n", " w:default=\"1\"", "Normal", "w:firstLine=\"709\"")
                    + style("q", "", "Quote", "w:left=\"720\" w:right=\"720\"")
                    + style("s", "", "Quoted again", "w:hanging=\"360\"", "q");

    private static final Path GIVEN = Path.of("given.docx");

    @TempDir private Path folder;

    private static String style(
            String id, String attributes, String name, String indent, String... basedOn) {
        String bases = basedOn.length == 0 ? "" : "<w:basedOn w:val=\"" + basedOn[0] + "\"/>";
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"%s><w:name w:val=\"%s\"/>%s<w:pPr><w:ind %s/></w:pPr></w:style>"
                .formatted(id, attributes, name, bases, indent);
    }

    private static String p(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(words) + "</w:p>";
    }

    private Draft imported(String... paragraphs) throws IOException, Failure {
        MadeDocument made =
                MadeDocument.of(String.join("", paragraphs)).with("styles", "styles", STYLES);
        return opened(Files.write(folder.resolve(GIVEN), made.bytes()));
    }

    private static Draft opened(Path file) throws Failure {
        return new DraftSource(Sentences.in("en"), InputStream.nullInputStream())
                .open(new TextSource(file, Language.ENGLISH), "cica", ImportAnswers.NONE)
                .draft();
    }

    private static List<ParagraphIndent> indents(Draft draft) {
        return draft.paragraphs().stream().map(each -> each.layout().indent()).toList();
    }

    private Path written(Draft draft, ExportKind kind) throws IOException {
        Path file = folder.resolve("written.docx");
        try (var out = Files.newOutputStream(file)) {
            new ExportOrder(kind, Language.ENGLISH).write(DraftReading.of(draft), null, out);
        }
        return file;
    }

    @Test
    void a_paragraph_says_how_far_it_stands_in_and_else_its_style() throws IOException, Failure {
        assertEquals(
                List.of(
                        FIRST_LINE,
                        new ParagraphIndent(720, 720, 0),
                        new ParagraphIndent(720, 720, -360),
                        new ParagraphIndent(5103, 0, 709),
                        ParagraphIndent.NONE),
                indents(
                        imported(
                                p("", "The Ministry presents its compliments."),
                                p("<w:pStyle w:val=\"q\"/>", "Words of the Charter."),
                                p("<w:pStyle w:val=\"s\"/>", "Words of the Charter too."),
                                p("<w:ind w:start=\"5103\"/>", "To the Embassy of Kazakhstan."),
                                p("<w:ind w:firstLine=\"0\"/>", "At the margin."))));
    }

    @Test
    void widths_that_nobody_can_draw_are_none() throws IOException, Failure {
        assertEquals(
                List.of(FIRST_LINE, FIRST_LINE),
                indents(
                        imported(
                                p("<w:ind w:left=\"99999999\"/>", "Too wide."),
                                p("<w:ind w:right=\"wide\"/>", "No number."))));
    }

    @Test
    void every_export_of_one_language_has_them_and_gives_them_back()
            throws IOException, Failure, WordException {
        Draft draft =
                imported(
                        p("", "1. The Parties shall cooperate."),
                        p("", "2. The Parties shall [soon] (+CHN) meet."),
                        p("<w:ind w:left=\"5103\" w:firstLine=\"0\"/>", "Annex."));
        for (ExportKind kind : List.of(ExportKind.NEGOTIATING, ExportKind.TRACKED)) {
            Path file = written(draft, kind);
            List<WordBlock> body = WordFile.read(Files.readAllBytes(file), null).body();
            assertEquals(
                    List.of(FIRST_LINE, FIRST_LINE, AT_THE_SIDE),
                    WordBlock.paragraphs(body).stream()
                            .filter(each -> !each.isBlank())
                            .map(WordParagraph::indent)
                            .toList(),
                    kind.name());
            assertEquals(indents(draft), indents(opened(file)), kind.name());
        }
    }

    @Test
    void where_we_put_a_paragraph_ourselves_is_not_taken_for_its_own() throws IOException, Failure {
        Draft draft = imported(p("<w:ind w:firstLine=\"0\"/>", "PP1 Recalling the Charter,"));
        assertEquals("PP1", String.valueOf(draft.paragraphs().getFirst().label()));
        Path file = written(draft, ExportKind.NEGOTIATING);
        assertEquals(List.of(ParagraphIndent.NONE), indents(opened(file)));
    }
}
