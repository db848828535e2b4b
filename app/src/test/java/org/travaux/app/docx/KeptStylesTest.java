package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.text.MarkedText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles that paragraphs came with, in the documents that they go out in. */
class KeptStylesTest {
    private static final Pattern STYLE =
            Pattern.compile("<w:style ([^>]*)>\\s*<w:name w:val=\"([^\"]*)\"/?>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("w:styleId=\"([^\"]*)\"");

    private static Export export(ParagraphKind kind, String... styles) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String style : styles) {
            Map<Language, MarkedText> text = Map.of(Language.ENGLISH, MarkedText.plain("Words."));
            paragraphs.add(
                    Paragraph.of("p" + paragraphs.size(), kind, null, 0, text)
                            .withLayout(new Layout(style, null)));
        }
        Draft draft = Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
        return Export.negotiating(DraftReading.of(draft), Language.ENGLISH);
    }

    private static List<String> names(Export export) throws WordException {
        WordDocument read = WordFile.read(export.bytes(), null);
        return read.body().stream().map(block -> ((WordParagraph) block).style()).toList();
    }

    private static String definition(Export export, String name) throws IOException {
        String styles = export.part("word/styles.xml");
        int at = styles.indexOf("<w:name w:val=\"" + name + "\"");
        assertTrue(at > 0, name);
        return styles.substring(
                styles.lastIndexOf("<w:style ", at), styles.indexOf("</w:style>", at));
    }

    @Test
    void whatever_the_names_no_two_styles_have_one_id_or_one_name()
            throws IOException, WordException {
        String[] given = {
            "Compact",
            "compact",
            "COMPACT",
            "Абзац резолюции",
            "Bracket",
            "Side by Side",
            "Operative",
            "operative",
            "Kept",
            "Heading1",
            "heading 1",
            "\"><w:p/>",
            "a & b",
            "x".repeat(1_000_000),
            "Footnote Text, Char"
        };
        Export export = export(ParagraphKind.PLAIN, given);
        List<String> expected = new ArrayList<>(List.of(given));
        expected.set(13, "x".repeat(200));
        assertEquals(expected, names(export));
        Matcher style = STYLE.matcher(export.part("word/styles.xml"));
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        while (style.find()) {
            names.add(style.group(2));
            Matcher id = ID.matcher(style.group(1));
            assertTrue(id.find());
            ids.add(id.group(1));
        }
        assertEquals(names.stream().distinct().toList(), names);
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void a_name_is_one_line_of_what_a_document_can_hold() throws IOException, WordException {
        Export export =
                export(
                        ParagraphKind.PLAIN,
                        "two\nlines\u0000",
                        " BODY  TEXT ",
                        "\u0007",
                        "\ud800x");
        assertEquals(List.of("two lines", "Body Text", "Normal", "\ufffdx"), names(export));
    }

    @Test
    void a_style_looks_as_the_kind_of_its_paragraphs() throws IOException {
        Export headings = export(ParagraphKind.HEADING, "Chapter", "Chapter");
        assertTrue(definition(headings, "Chapter").contains("w:basedOn w:val=\"Heading1\""));
        Export several =
                Export.negotiating(
                        WrittenDraft.read(
                                "heading; ; ; ; Chapter\nen: A\n\nplain; ; ; ; Chapter\nen: B"),
                        Language.ENGLISH);
        assertTrue(definition(several, "Chapter").contains("w:basedOn w:val=\"Normal\""));
    }

    @Test
    void styles_that_word_knows_are_words_own() throws IOException {
        Export export = export(ParagraphKind.PLAIN, "Block Text", "Chapter");
        assertTrue(definition(export, "Block Text").contains("w:customStyle=\"0\""));
        assertTrue(definition(export, "Block Text").contains("w:ind "));
        assertTrue(definition(export, "Chapter").contains("w:customStyle=\"1\""));
    }
}
