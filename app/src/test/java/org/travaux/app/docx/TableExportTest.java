package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Paragraphs in cells are tables of Word's own in every document of one language. */
class TableExportTest {
    private static final DraftReading SCHEDULE =
            WrittenDraft.read(
                    """
                    plain
                    en: Decides so:

                    plain; ; ; 1, 1
                    en: Country

                    plain; ; ; 1, 2, 2
                    en: Share

                    plain; ; ; 2, 1
                    en: Kazakhstan

                    plain; ; ; 2, 1
                    en: and others

                    plain; ; ; 2, 3
                    en: ten

                    plain; ; ; 1, 1
                    en: Another
                    """);

    private static final List<List<String>> TABLES =
            List.of(List.of("Country|Share", "Kazakhstan\nand others||ten"), List.of("Another"));

    private static List<List<String>> tables(Export export) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(export.bytes()))) {
            return document.getTables().stream().map(TableExportTest::rows).toList();
        }
    }

    private static List<String> rows(XWPFTable table) {
        return table.getRows().stream().map(TableExportTest::row).toList();
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(
                        cell ->
                                cell.getParagraphs().stream()
                                        .map(paragraph -> paragraph.getText())
                                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("|"));
    }

    @Test
    void the_library_reads_the_tables_back() throws IOException {
        assertEquals(TABLES, tables(Export.negotiating(SCHEDULE, Language.ENGLISH)));
        assertEquals(TABLES, tables(Export.tracked(SCHEDULE, Language.ENGLISH)));
        assertEquals(TABLES, tables(Export.forThePublic(SCHEDULE, Language.ENGLISH)));
        ReadingCopy first = new ReadingCopy.First();
        assertEquals(TABLES, tables(Export.copy(SCHEDULE, Language.ENGLISH, first)));
    }

    @Test
    void a_table_that_came_without_lines_has_none() throws IOException {
        String none = "<w:tblBorders><w:top w:val=\"none\"/><w:left w:val=\"none\"/>";
        List<Paragraph> paragraphs = new ArrayList<>(SCHEDULE.draft().paragraphs());
        paragraphs.replaceAll(each -> each.withLayout(each.layout().with(LookTrait.NO_LINES)));
        Paragraph other = paragraphs.getLast();
        paragraphs.set(
                paragraphs.size() - 1, other.withLayout(new Layout("", other.layout().cell())));
        DraftReading bare = DraftReading.of(SCHEDULE.draft().withParagraphs(paragraphs));
        for (Export export :
                List.of(
                        Export.negotiating(bare, Language.ENGLISH),
                        Export.tracked(bare, Language.ENGLISH))) {
            assertEquals(2, export.body().split(none, -1).length, "one of two tables");
        }
        assertFalse(Export.negotiating(SCHEDULE, Language.ENGLISH).body().contains(none));
    }

    @Test
    void a_table_is_read_from_the_right_in_a_language_that_is() throws IOException {
        String draft = "plain; ; ; 1, 1\nar: نص\n\nplain; ; ; 1, 2\nar: نص";
        Language arabic = new Language("ar");
        String body = Export.negotiating(WrittenDraft.read(draft), arabic).body();
        assertTrue(body.contains("<w:bidiVisual/>"), body);
    }

    @Test
    void cells_that_lie_about_their_place_give_a_table_that_can_be_drawn() throws IOException {
        String draft =
                """
                plain; ; ; 1, 1, 100000
                en: wide

                plain; ; ; 1, 90000
                en: far

                plain; ; ; 100000, 1
                en: deep
                """;
        String body = Export.negotiating(WrittenDraft.read(draft), Language.ENGLISH).body();
        assertEquals(52, count("<w:tr>", body));
        assertEquals(2 + 51 * 63, count("<w:tc>", body));
    }

    private static int count(String element, String body) {
        return body.split(element, -1).length - 1;
    }
}
