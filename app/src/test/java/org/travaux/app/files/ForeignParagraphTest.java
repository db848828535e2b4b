package org.travaux.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What paragraphs of other programs' documents become: kind, label, level and kept style. */
class ForeignParagraphTest {
    private static final String STYLES =
            style("n", " w:default=\"1\"", "Normal", "")
                    + style("h", "", "Heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                    + style("l", "", "List Paragraph", "")
                    + style("q", "", "Quote", "")
                    + style("b", "", "Body Text", "");

    private static final String NUMBERING =
            "<w:abstractNum w:abstractNumId=\"0\">"
                    + level(0, "decimal", "%1.")
                    + level(1, "lowerLetter", "%2.")
                    + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
                    + level(0, "bullet", "o")
                    + "</w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";

    @TempDir private Path folder;

    private static String style(String id, String attributes, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"%s><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, attributes, name, properties);
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    private static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>"
                .formatted(style, String.join("", runs));
    }

    private static String point(int list, int level, String run) {
        return "<w:p><w:pPr><w:pStyle w:val=\"l\"/><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, run);
    }

    private List<String> imported(String... paragraphs) throws IOException, Failure {
        MadeDocument made =
                MadeDocument.of(String.join("", paragraphs))
                        .with("styles", "styles", STYLES)
                        .with("numbering", "numbering", NUMBERING)
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id=\"2\">"
                                        + MadeDocument.p(r("A note."))
                                        + "</w:footnote>");
        Path file = Files.write(folder.resolve("given.docx"), made.bytes());
        return new DraftSource(Sentences.in("en"), InputStream.nullInputStream())
                        .open(new TextSource(file, Language.ENGLISH), "cica", ImportAnswers.NONE)
                        .draft()
                        .paragraphs()
                        .stream()
                        .map(
                                each ->
                                        "%s|%s|%d|%s"
                                                .formatted(
                                                        each.kind().name().toLowerCase(Locale.ROOT),
                                                        each.label(),
                                                        each.level(),
                                                        each.layout().style()))
                        .toList();
    }

    @Test
    void a_short_point_of_a_list_is_no_heading() throws IOException, Failure {
        assertEquals(
                List.of(
                        "operative|1.|0|List Paragraph",
                        "operative|2.|0|List Paragraph",
                        "item|a.|1|",
                        "item|◦|0|"),
                imported(
                        point(1, 0, r("Decide to meet;")),
                        point(1, 0, r("Also decide")),
                        point(1, 1, r("to train staff")),
                        point(2, 0, r("in spring"))));
    }

    @Test
    void a_point_that_is_all_bold_is_a_heading() throws IOException, Failure {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Introduction</w:t></w:r>";
        assertEquals(List.of("heading|1.|0|List Paragraph"), imported(point(1, 0, bold)));
    }

    @Test
    void a_style_is_kept_where_it_is_not_the_one_of_the_kind() throws IOException, Failure {
        assertEquals(
                List.of(
                        "heading|null|1|",
                        "plain|null|0|Normal",
                        "plain|null|0|",
                        "plain|null|0|Quote",
                        "preambular|null|0|Body Text"),
                imported(
                        styled("h", r("A heading")),
                        MadeDocument.p(r("Nobody styled this sentence.")),
                        styled("b", r("The body of a text.")),
                        styled("q", r("Words of the Charter.")),
                        styled("b", r("Recalling the Charter,"))));
    }

    @Test
    void a_note_behind_the_last_point_does_not_close_the_text() throws IOException, Failure {
        assertEquals(
                List.of("operative|1.|0|List Paragraph", "closing|null|0|Normal", "plain|null|0|"),
                imported(
                        point(1, 0, r("Decide") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
                        MadeDocument.p(r("Done at the harbour."))));
    }
}
