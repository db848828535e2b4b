package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.travaux.app.docx.metadata.Metadata;
import org.travaux.app.docx.metadata.Trace;
import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Footnotes are Word's own: whoever opens a document finds them where footnotes are. */
class FootnotesTest {
    /** What a document says: its footnotes behind a stroke, its body in front. */
    private static String said(Export export) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(export.bytes()))) {
            List<String> notes =
                    document.getFootnotes().stream()
                            .filter(note -> note.getId().signum() > 0)
                            .map(FootnotesTest::said)
                            .toList();
            List<String> body =
                    document.getParagraphs().stream().map(XWPFParagraph::getParagraphText).toList();
            return String.join("¶", body) + " | " + String.join("¶", notes);
        }
    }

    private static String said(XWPFFootnote note) {
        return String.join(
                "/", note.getParagraphs().stream().map(XWPFParagraph::getParagraphText).toList());
    }

    private static String negotiating(String... paragraphs) throws IOException {
        return said(Export.negotiating(WrittenDraft.of(paragraphs), Language.ENGLISH));
    }

    @Test
    void a_note_stands_at_the_foot_of_the_page() throws IOException {
        assertEquals(
                "States act[footnoteRef:1] now. |  In Bergen.",
                negotiating("States act[^1] now.", "[^1]: In Bergen."));
    }

    @Test
    void what_is_no_whole_footnote_stays_as_it_is_written() throws IOException {
        assertEquals("no note[^1]. | ", negotiating("no note[^1]."));
        assertEquals("no mark.¶[^1]: A note. | ", negotiating("no mark.", "[^1]: A note."));
        assertEquals("its own¶[^1]: see[^1]. | ", negotiating("its own", "[^1]: see[^1]."));
        assertEquals(
                "one[footnoteRef:1]¶[^1]: Another. |  First.",
                negotiating("one[^1]", "[^1]: First.", "[^1]: Another."));
    }

    @Test
    void notes_are_counted_in_the_order_of_their_marks() throws IOException {
        assertEquals(
                "a[footnoteRef:1] b[footnoteRef:2] |  Late.¶ Early.",
                negotiating("a[^x] b[^1]", "[^1]: Early.", "[^x]: Late."));
    }

    @Test
    void a_settled_text_has_no_note_without_a_mark() throws IOException {
        String[] draft = {"We [act[^1]] [wait[^2]].", "[^1]: One.", "[^2]: Two.", "[^3]: Three."};
        DraftReading reading = WrittenDraft.of(draft);
        assertEquals(
                "We act[footnoteRef:1].¶[^3]: Three. |  One.",
                said(Export.copy(reading, Language.ENGLISH, new ReadingCopy.First())));
        assertEquals(
                "We wait[footnoteRef:1].¶[^3]: Three. |  Two.",
                said(Export.copy(reading, Language.ENGLISH, new ReadingCopy.Last())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DraftReading agreed = WrittenDraft.of("We wait[^2].", "[^1]: One.", "[^2]: Two.");
        CleanDocument.write(agreed, Language.ENGLISH, out);
        assertEquals("We wait[footnoteRef:1]. |  Two.", said(new Export(out)));
    }

    @Test
    void a_document_without_footnotes_has_no_part_for_them() throws IOException {
        Export export = GoldenTest.export("choice");
        assertFalse(export.parts().containsKey("word/footnotes.xml"));
        for (String part : List.of("word/settings.xml", "[Content_Types].xml")) {
            assertFalse(export.part(part).contains("footnote"), part);
        }
    }

    @Test
    void nothing_is_told_beside_the_text() throws IOException, WordException {
        for (String name : List.of("footnotes", "side-by-side-footnotes")) {
            Path file = Files.createTempFile("footnotes", ".docx");
            try {
                Files.write(file, GoldenTest.export(name).bytes());
                try (WordPackage parts = WordFile.open(file, null)) {
                    List<Trace> traces = Metadata.of(parts);
                    assertTrue(traces.isEmpty(), traces::toString);
                }
            } finally {
                Files.delete(file);
            }
        }
    }
}
