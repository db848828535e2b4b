package org.travaux.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.looks.CellLine;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.PageWords;
import org.travaux.markup.draft.looks.Paper;
import org.travaux.markup.draft.looks.ParagraphSpacing;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.looks.TableLook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;

/** How other programs' documents look, through drafts and into every export of one language. */
class KeptLookTest {
    private static final List<ExportKind> ONE_LANGUAGE =
            List.of(ExportKind.NEGOTIATING, ExportKind.CLEAN, ExportKind.TRACKED);

    private static final String STYLES =
            """
            <w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="n" w:default="1"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="s"><w:name w:val="Spaced"/><w:basedOn w:val="n"/><w:pPr><w:spacing w:before="240"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="l"><w:name w:val="Listed"/><w:pPr><w:contextualSpacing/></w:pPr></w:style>
            <w:style w:type="table" w:styleId="t"><w:name w:val="Tight"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:style>
            """;

    private static final ParagraphSpacing USUAL = new ParagraphSpacing(0, 160, 259);

    private static final String BROAD = "<w:pgSz w:w=\"16838\" w:h=\"11906\"/>";
    private static final String UPRIGHT = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";

    @TempDir private Path folder;

    private static String p(String properties, String words) {
        String run = words.isEmpty() ? "" : r(words);
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run + "</w:p>";
    }

    private static String cell(String words) {
        return "<w:tc>" + p("", words) + "</w:tc>";
    }

    private static String sectPr(String content) {
        return "<w:sectPr>" + content + "</w:sectPr>";
    }

    private OpenedDraft opened(MadeDocument made) throws IOException, Failure {
        return open(Files.write(folder.resolve("given.docx"), made.bytes()));
    }

    private Draft imported(String... body) throws IOException, Failure {
        return opened(MadeDocument.of(String.join("", body)).with("styles", "styles", STYLES))
                .draft();
    }

    private static OpenedDraft open(Path file) throws Failure {
        return new DraftSource(Sentences.in("en"), InputStream.nullInputStream())
                .open(new TextSource(file, Language.ENGLISH), "cica", ImportAnswers.NONE);
    }

    private Path written(Draft draft, ExportKind kind) throws IOException {
        Path file = folder.resolve("written.docx");
        try (var out = Files.newOutputStream(file)) {
            new ExportOrder(kind, Language.ENGLISH).write(DraftReading.of(draft), null, out);
        }
        return file;
    }

    private static String part(Path document, String name) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile());
                InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every export of one language gives back the draft. */
    private void keptByAll(Draft draft) throws IOException, Failure {
        for (ExportKind kind : ONE_LANGUAGE) {
            Draft again = open(written(draft, kind)).draft();
            assertEquals(DraftFormat.write(draft), DraftFormat.write(again), kind.name());
        }
    }

    private static List<ParagraphSpacing> room(Draft draft) {
        List<ParagraphSpacing> all = new ArrayList<>();
        for (Paragraph each : draft.paragraphs()) {
            all.add(Objects.requireNonNullElse(each.layout().spacing(), USUAL));
        }
        return all;
    }

    private static List<Set<LookTrait>> looks(Draft draft) {
        return draft.paragraphs().stream().map(each -> each.layout().looks()).toList();
    }

    @Test
    void room_is_that_of_the_paragraph_its_style_its_table_and_the_document()
            throws IOException, Failure {
        Draft draft =
                imported(
                        p("", "The Parties shall meet."),
                        p("", "The Parties shall report."),
                        p("<w:pStyle w:val=\"s\"/>", "The style says more."),
                        p("<w:spacing w:before=\"60\" w:line=\"480\"/>", "Two lines apart."),
                        p("<w:spacing w:line=\"552\" w:lineRule=\"exact\"/>", "By points."),
                        p("<w:spacing w:line=\"100\" w:lineRule=\"exact\"/>", "Cramped."),
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr><w:tr>",
                        cell("In a cell."),
                        "</w:tr></w:tbl>");
        assertEquals(USUAL, draft.look().spacing());
        assertEquals(
                List.of(
                        USUAL,
                        USUAL,
                        new ParagraphSpacing(240, 160, 259),
                        new ParagraphSpacing(60, 160, 480),
                        new ParagraphSpacing(0, 160, 480),
                        new ParagraphSpacing(0, 160, 240),
                        new ParagraphSpacing(0, 0, 240)),
                room(draft));
        assertNull(draft.paragraphs().getFirst().layout().spacing());
        keptByAll(draft);
    }

    @Test
    void empty_lines_are_room() throws IOException, Failure {
        String single = "<w:spacing w:after=\"0\" w:line=\"240\"/>";
        Draft draft =
                imported(
                        p(single, "First."),
                        p(single, ""),
                        p(single + "<w:rPr><w:sz w:val=\"4\"/></w:rPr>", ""),
                        p(single, "Second."),
                        p(single, ""),
                        "<w:tbl><w:tr><w:tc>" + p(single, "Signed.") + p(single, "") + "</w:tc>",
                        "</w:tr></w:tbl>",
                        p(single, ""));
        assertEquals(
                List.of(
                        new ParagraphSpacing(0, 0, 240),
                        new ParagraphSpacing(276 + 46, 276, 240),
                        new ParagraphSpacing(0, 276, 240)),
                draft.paragraphs().stream()
                        .map(each -> each.layout().spacing())
                        .map(each -> each == null ? draft.look().spacing() : each)
                        .toList());
        keptByAll(draft);
    }

    @Test
    void lines_of_one_style_stand_close() throws IOException, Failure {
        Draft draft =
                imported(
                        p("<w:pStyle w:val=\"l\"/>", "One."),
                        p("<w:pStyle w:val=\"l\"/><w:contextualSpacing w:val=\"0\"/>", "Two."));
        assertEquals(List.of(Set.of(LookTrait.CLOSE), Set.of()), looks(draft));
        keptByAll(draft);
    }

    @Test
    void a_page_break_is_that_of_the_words_behind_it() throws IOException, Failure {
        String pageBreak = "<w:r><w:br w:type=\"page\"/></w:r>";
        Draft draft =
                imported(
                        p("", "One."),
                        "<w:p>" + pageBreak + "</w:p>",
                        p("", "Two."),
                        "<w:p>" + pageBreak + r("Three.") + "</w:p>",
                        "<w:p>" + r("Four.") + pageBreak + "</w:p>",
                        p("", ""),
                        p("", "Five."),
                        "<w:p>" + r("Six") + pageBreak + r("goes on.") + "</w:p>",
                        p("", "Seven."));
        Set<LookTrait> page = Set.of(LookTrait.NEW_PAGE);
        assertEquals(
                List.of(Set.of(), page, page, Set.of(), page, Set.of(), Set.of()), looks(draft));
        assertEquals("Six goes on.", draft.paragraphs().get(5).text(Language.ENGLISH).text());
        keptByAll(draft);
    }

    @Test
    void sections_turn_the_paper_or_begin_a_page() throws IOException, Failure {
        String paper =
                "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1134\" w:right=\"850\""
                        + " w:bottom=\"1134\" w:left=\"1701\"/>";
        Draft draft =
                imported(
                        p("", "Upright."),
                        p(sectPr(paper), ""),
                        p(sectPr(BROAD), "Broadside."),
                        "<w:tbl><w:tr>",
                        cell("A table."),
                        "</w:tr></w:tbl>",
                        p(sectPr(BROAD + "<w:type w:val=\"continuous\"/>"), "Goes on."),
                        p(sectPr(UPRIGHT), "Upright again."),
                        p("", "A page of its own."),
                        sectPr(UPRIGHT));
        Set<LookTrait> broad = Set.of(LookTrait.LANDSCAPE);
        assertEquals(
                List.of(
                        Set.of(),
                        broad,
                        Set.of(LookTrait.LANDSCAPE, LookTrait.NO_LINES),
                        broad,
                        Set.of(),
                        Set.of(LookTrait.NEW_PAGE)),
                looks(draft));
        assertEquals(new Paper(12240, 15840, 1134, 850, 1134, 1701), draft.look().paper());
        keptByAll(draft);
        String body = part(written(draft, ExportKind.NEGOTIATING), "word/document.xml");
        assertEquals(3, body.split("<w:sectPr>", -1).length - 1);
    }

    @Test
    void a_table_of_tall_and_shaded_cells_comes_back() throws IOException, Failure {
        String tall = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("", "Tall.");
        String below = "</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("", "") + "</w:tc>";
        String grey =
                "<w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"D9D9D9\"/></w:tcPr>"
                        + p("", "Grey.")
                        + "</w:tc>";
        Draft draft =
                imported(
                        "<w:tbl><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"1500\"/>",
                        "</w:tblGrid><w:tr>" + tall + "</w:tc>" + grey + "</w:tr>",
                        "<w:tr>" + below.substring("</w:tc>".length()) + cell("B.") + "</w:tr>",
                        "</w:tbl>" + p("", "Behind the table."));
        assertEquals(new TableCell(1, 1, 1, 2), draft.paragraphs().getFirst().layout().cell());
        assertEquals("D9D9D9", draft.paragraphs().get(1).layout().table().shading());
        assertEquals(List.of(3000, 1500), draft.paragraphs().getFirst().layout().table().columns());
        keptByAll(draft);
        String body = part(written(draft, ExportKind.CLEAN), "word/document.xml");
        assertTrue(body.contains("<w:vMerge w:val=\"restart\""), body);
        assertTrue(body.contains("<w:vMerge w:val=\"continue\""), body);
    }

    @Test
    void a_table_with_lines_here_and_there_comes_back() throws IOException, Failure {
        String line = "<w:bottom w:val=\"double\" w:sz=\"6\" w:color=\"1F3864\"/>";
        String toSign =
                "<w:tc><w:tcPr><w:tcBorders>"
                        + line
                        + "</w:tcBorders></w:tcPr>"
                        + p("", "")
                        + "</w:tc>";
        String head = "<w:trPr><w:trHeight w:val=\"1100\"/><w:tblHeader/></w:trPr>";
        Draft draft =
                imported(
                        "<w:tbl><w:tblPr><w:jc w:val=\"center\"/></w:tblPr><w:tblGrid>",
                        "<w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"2500\"/></w:tblGrid>",
                        "<w:tr>" + head + toSign + cell("Seal.") + "</w:tr>",
                        "<w:tr>" + cell("For the first Party") + toSign + "</w:tr></w:tbl>",
                        p("", "Behind the table."));
        TableLook first = draft.paragraphs().getFirst().layout().table();
        assertEquals(CellLine.find("double 6 1F3864"), first.lines().bottom());
        assertEquals(1100, first.rowHeight());
        assertEquals(List.of(3000, 2500), first.columns());
        keptByAll(draft);
        for (ExportKind kind : ONE_LANGUAGE) {
            String body = part(written(draft, kind), "word/document.xml");
            assertEquals(3, body.split("w:val=\"double\"", -1).length, kind.name());
            assertTrue(body.contains("<w:tblHeader"), kind.name());
            assertTrue(body.contains("<w:jc w:val=\"center\""), kind.name());
        }
    }

    private static MadeDocument furnished(String section, String... parts) {
        StringBuilder references = new StringBuilder();
        for (int i = 0; i < parts.length; i += 3) {
            String element = "w:" + parts[i] + "Reference";
            references.append(
                    "<%s w:type=\"%s\" r:id=\"f%d\"/>".formatted(element, parts[i + 1], i));
        }
        MadeDocument made =
                MadeDocument.of(p("", "The Parties shall meet.") + sectPr(references + section));
        for (int i = 0; i < parts.length; i += 3) {
            String name = parts[i] + i + ".xml";
            made.relation("f" + i, parts[i], name, false)
                    .part(
                            "word/" + name,
                            "<w:hdr"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                    + parts[i + 2]
                                    + "</w:hdr>");
        }
        return made;
    }

    private static String field(String code) {
        return "<w:fldSimple w:instr=\" %s \">%s</w:fldSimple>".formatted(code, r("7"));
    }

    @Test
    void words_at_the_head_and_the_foot_of_pages_come_back() throws IOException, Failure {
        String letterhead =
                "<w:tbl><w:tr>" + cell("Ministry") + cell("Draft 3") + "</w:tr></w:tbl>";
        OpenedDraft opened =
                opened(
                        furnished(
                                "<w:titlePg/>",
                                "header",
                                "default",
                                p("<w:jc w:val=\"right\"/>", "Note 27"),
                                "header",
                                "first",
                                letterhead + p("<w:jc w:val=\"center\"/>", "Astana"),
                                "footer",
                                "default",
                                "<w:p>" + r("Page ") + field("PAGE") + "</w:p>",
                                "footer",
                                "first",
                                "<w:p>" + r("File ") + field("FILENAME \\p") + "</w:p>"));
        PageWords words =
                new PageWords(
                        List.of("\t\tNote 27"),
                        List.of("Page {page}"),
                        List.of("Ministry\tDraft 3", "\tAstana"),
                        List.of());
        assertEquals(words, opened.draft().look().pages(Language.ENGLISH));
        assertEquals(
                List.of("Footer not imported: “File 7”."),
                opened.remarks().stream().filter(each -> each.contains("Footer")).toList());
        keptByAll(opened.draft());
        Path written = written(opened.draft(), ExportKind.NEGOTIATING);
        assertTrue(part(written, "word/header-first.xml").contains("Ministry"));
        assertFalse(part(written, "word/header.xml").contains("Ministry"));
        assertEquals(2, part(written, "word/footer.xml").split("PAGE", -1).length);
        assertTrue(part(written, "word/document.xml").contains("<w:titlePg"));
    }

    @Test
    void a_number_alone_is_ours_and_other_words_are_told() throws IOException, Failure {
        OpenedDraft opened =
                opened(
                        furnished(
                                "",
                                "footer",
                                "default",
                                "<w:p>" + r("– ") + field("PAGE") + r(" –") + "</w:p>",
                                "header",
                                "even",
                                p("", "On even pages")));
        assertEquals(PageWords.NONE, opened.draft().look().pages(Language.ENGLISH));
        assertTrue(
                opened.remarks().contains("Header not imported: “On even pages”."),
                opened.remarks().toString());
    }

    @Test
    void what_runs_against_its_language_is_kept_so() throws IOException, Failure {
        Draft draft = imported(p("", "English."), p("<w:bidi/>", "من اليمين"));
        assertEquals(List.of(Set.of(), Set.of(LookTrait.OTHER_DIRECTION)), looks(draft));
        keptByAll(draft);
        Path file = folder.resolve("given.docx");
        Draft arabic =
                new DraftSource(Sentences.in("en"), InputStream.nullInputStream())
                        .open(new TextSource(file, new Language("ar")), "cica", ImportAnswers.NONE)
                        .draft();
        assertEquals(List.of(Set.of(LookTrait.OTHER_DIRECTION), Set.of()), looks(arabic));
    }
}
