package org.travaux.app.docx.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.CellLine;
import org.travaux.markup.draft.looks.CellLines;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.looks.TableLook;
import org.travaux.markup.importing.TextImport;
import org.travaux.markup.importing.source.GivenText;
import org.travaux.markup.profile.Profiles;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ordinary tables of a document as paragraphs that know their cells. */
class TableImportTest {
    private static WordImport read(String body) throws WordException {
        return new WordImport(MadeDocument.of(body).read(), Profiles.usual(), Map.of(), List.of());
    }

    private static Draft draft(String body) throws WordException {
        GivenText text = new GivenText(Language.ENGLISH, read(body).paragraphs());
        return TextImport.read("cica", List.of(text)).draft();
    }

    /** A line a paragraph: what it is, where it stands, what it says. */
    private static List<String> lines(String body) throws WordException {
        return draft(body).paragraphs().stream().map(TableImportTest::line).toList();
    }

    private static String line(Paragraph paragraph) {
        TableCell cell = paragraph.layout().cell();
        String place =
                cell == null ? "" : " %d.%d+%d".formatted(cell.row(), cell.column(), cell.width());
        String label = paragraph.label() == null ? "" : " " + paragraph.label().text();
        return paragraph.kind().id()
                + label
                + place
                + " "
                + paragraph.text(Language.ENGLISH).text();
    }

    private static List<Kind> notes(String body) throws WordException {
        WordImport read = read(body);
        read.paragraphs();
        return read.notes().stream().map(ImportNote::kind).toList();
    }

    private static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tc(String... content) {
        return "<w:tc>" + String.join("", content) + "</w:tc>";
    }

    private static String cell(String text) {
        return tc(text.isEmpty() ? "<w:p/>" : p(r(text)));
    }

    private static String cell(String properties, String text) {
        return tc("<w:tcPr>" + properties + "</w:tcPr>", p(r(text)));
    }

    @Test
    void cells_are_paragraphs_that_know_where_they_stand() throws WordException {
        assertEquals(
                List.of(
                        "plain The following:",
                        "plain 1.1+1 A",
                        "plain 1.2+2 B and C",
                        "plain 2.1+1 one",
                        "plain 2.1+1 two",
                        "plain 2.3+1 three",
                        "plain Behind."),
                lines(
                        p(r("The following:"))
                                + tbl(
                                        tr(cell("A"), cell("<w:gridSpan w:val=\"2\"/>", "B and C")),
                                        tr(
                                                tc(p(r("one")), "<w:p/>", p(r("two"))),
                                                cell(""),
                                                cell("three")))
                                + p(r("Behind."))));
    }

    @Test
    void what_stands_in_a_cell_is_not_taken_for_a_title_or_a_paragraph_of_the_text()
            throws WordException {
        assertEquals(
                List.of(
                        "plain 1.1+1 UNITED NATIONS",
                        "plain 1.2+1 1. Recalling the Charter,",
                        "title DRAFT RESOLUTION",
                        "operative OP1 Decides so.",
                        "plain 1.1+1 For CHINA",
                        "closing Done at Almaty."),
                lines(
                        tbl(tr(cell("UNITED NATIONS"), cell("1. Recalling the Charter,")))
                                + p(r("DRAFT RESOLUTION"))
                                + p(r("OP1 Decides so."))
                                + tbl(tr(cell("For CHINA")))
                                + p(r("Done at Almaty."))));
    }

    @Test
    void a_heading_in_a_cell_is_one_and_what_is_counted_is_a_point() throws WordException {
        String heading =
                "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + r("Schedule") + "</w:p>";
        assertEquals(List.of("heading 1.1+1 Schedule"), lines(tbl(tr(tc(heading)))));
    }

    @Test
    void a_table_keeps_its_size() throws WordException {
        assertEquals(
                List.of("plain 1.1+1 Name", "plain 3.2+1 "),
                lines(
                        tbl(
                                tr(cell("Name"), cell("")),
                                tr(cell(""), cell("")),
                                tr(cell(""), cell("")))));
        assertEquals(
                List.of("plain 1.1+1 Name", "plain 2.1+1 Date", "plain 2.2+1 "),
                lines(tbl(tr(cell("Name"), cell("")), tr(cell("Date"), cell("")))));
        assertEquals(
                List.of("plain 1.1+1 a", "plain 1.2+1 b"), lines(tbl(tr(cell("a"), cell("b")))));
    }

    @Test
    void two_tables_that_touch_stay_two() throws WordException {
        assertEquals(
                List.of("plain 1.1+1 one", "plain 1.2+1 two", "plain 1.1+1 three"),
                lines(tbl(tr(cell("one"), cell("two"))) + "<w:p/>" + tbl(tr(cell("three")))));
        assertEquals(
                List.of("plain 1.1+1 one", "plain ", "plain 1.1+1 two"),
                lines(tbl(tr(cell("one"))) + "<w:p/>" + tbl(tr(cell("two")))));
    }

    @Test
    void a_cell_over_several_rows_is_one() throws WordException {
        String merged =
                tbl(
                        tr(cell("<w:vMerge w:val=\"restart\"/>", "tall"), cell("a")),
                        tr(tc("<w:tcPr><w:vMerge/></w:tcPr><w:p/>"), cell("b")));
        assertEquals(List.of("plain 1.1+1 tall", "plain 1.2+1 a", "plain 2.2+1 b"), lines(merged));
        assertEquals(List.of(2, 1, 1), heights(merged));
        assertEquals(List.of(), notes(merged));
    }

    private static List<Integer> heights(String body) throws WordException {
        return draft(body).paragraphs().stream()
                .map(each -> Objects.requireNonNull(each.layout().cell()).height())
                .toList();
    }

    @Test
    void words_below_in_a_cell_over_several_rows_are_not_lost() throws WordException {
        String merged =
                tbl(
                        tr(cell("<w:vMerge w:val=\"restart\"/>", "tall"), cell("a")),
                        tr(cell("<w:vMerge/>", "below"), cell("b")),
                        tr(tc("<w:tcPr><w:vMerge/></w:tcPr><w:p/>"), cell("c")));
        assertEquals(
                List.of(
                        "plain 1.1+1 tall",
                        "plain 1.2+1 a",
                        "plain 2.1+1 below",
                        "plain 2.2+1 b",
                        "plain 3.2+1 c"),
                lines(merged));
        assertEquals(List.of(1, 1, 2, 1, 1), heights(merged));
    }

    @Test
    void a_table_in_a_cell_gives_its_words_to_the_cell_and_that_is_told() throws WordException {
        String nested = tbl(tr(tc(p(r("out")), tbl(tr(cell("x"), cell("y"))), "<w:p/>")));
        assertEquals(List.of("plain 1.1+1 out", "plain 1.1+1 x", "plain 1.1+1 y"), lines(nested));
        assertEquals(List.of(Kind.NESTED_TABLE), notes(nested));
    }

    @ParameterizedTest
    @CsvSource({"wave, true", "triple, true", "double, false", "single, false", "nil, false"})
    void lines_that_a_draft_does_not_know_are_told(String line, boolean told) throws WordException {
        String lined = "<w:tcBorders><w:top w:val=\"" + line + "\"/></w:tcBorders>";
        List<Kind> notes = notes(tbl(tr(cell(lined, "x"))));
        assertEquals(told ? List.of(Kind.TABLE_LOOK) : List.of(), notes);
    }

    private static List<TableLook> tableLooks(String... rows) throws WordException {
        return draft(tbl(rows)).paragraphs().stream().map(each -> each.layout().table()).toList();
    }

    private static @Nullable CellLine line(String text) {
        return text.isEmpty() ? null : CellLine.find(text);
    }

    private static CellLines around(String top, String start, String bottom, String end) {
        return new CellLines(line(top), line(start), line(bottom), line(end));
    }

    @Test
    void lines_of_single_cells_are_kept_as_they_are() throws WordException {
        String thick =
                "<w:tcBorders><w:top w:val=\"thick\" w:sz=\"18\" w:color=\"c00000\"/>"
                        + "<w:left w:val=\"nil\"/><w:bottom w:val=\"dashSmallGap\" w:sz=\"4\"/>"
                        + "</w:tcBorders>";
        List<TableLook> looks =
                tableLooks(
                        tblPr(borders("tblBorders", "single")),
                        tr(cell(thick, "x"), cell("y")),
                        tr(cell("z"), cell("u")));
        assertEquals(around("single 18 C00000", "none", "dashed 4", ""), looks.getFirst().lines());
        assertEquals(CellLines.USUAL, looks.get(1).lines());
    }

    @Test
    void the_line_that_most_cells_have_is_that_of_the_table() throws WordException {
        String blue =
                borders("tblBorders", "single").replace("/>", " w:sz=\"8\" w:color=\"4472C4\"/>");
        String row = tr(cell("x"), cell("y"));
        List<TableLook> looks = tableLooks(tblPr(blue), row, row);
        assertEquals(line("single 8 4472C4"), looks.getFirst().line());
        assertTrue(looks.stream().allMatch(each -> each.lines().equals(CellLines.USUAL)));
    }

    @Test
    void a_cell_without_words_to_sign_in_is_kept_for_its_line() throws WordException {
        String below = "<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>";
        List<TableLook> looks =
                tableLooks(tr(cell("For the Party"), cell(below, "")), tr(cell("Date"), cell("x")));
        assertEquals(around("", "", "single 4", ""), looks.get(1).lines());
    }

    @Test
    void the_parts_of_a_style_have_their_lines() throws WordException {
        String under = "<w:tcPr>" + borders("tcBorders", "double", "bottom") + "</w:tcPr>";
        String style =
                "<w:style w:type=\"table\" w:styleId=\"S\"><w:name w:val=\"S\"/><w:tblStylePr"
                        + " w:type=\"firstRow\">"
                        + under
                        + "</w:tblStylePr></w:style>";
        String row = tr(cell("x"), cell("y"));
        MadeDocument document =
                MadeDocument.of(tbl(tblPr("<w:tblStyle w:val=\"S\"/>"), row, row))
                        .with("styles", "styles", style);
        List<CellLines> lines =
                new WordImport(document.read(), Profiles.usual(), Map.of(), List.of())
                        .paragraphs().stream().map(each -> each.layout().table().lines()).toList();
        CellLines head = around("", "", "double 4", "");
        assertEquals(List.of(head, head, CellLines.USUAL, CellLines.USUAL), lines);
    }

    @Test
    void rows_have_their_height_and_heads_stand_again() throws WordException {
        String head = "<w:trPr><w:tblHeader/><w:trHeight w:val=\"900\"/></w:trPr>";
        String high = "<w:trPr><w:trHeight w:val=\"1200\" w:hRule=\"exact\"/></w:trPr>";
        String table =
                tbl(
                        tr(head, cell("a"), cell("b")),
                        tr(high, cell(""), cell("")),
                        tr(cell("c"), cell("d")));
        List<Paragraph> paragraphs = draft(table).paragraphs();
        assertEquals(
                List.of(900, 0, 1200, 0, 0),
                paragraphs.stream().map(each -> each.layout().table().rowHeight()).toList());
        assertEquals(
                List.of(true, true, false, false, false),
                paragraphs.stream()
                        .map(each -> each.layout().looks().contains(LookTrait.HEAD_ROW))
                        .toList());
    }

    @Test
    void a_table_stands_where_it_stood() throws WordException {
        String place = "<w:jc w:val=\"center\"/><w:tblInd w:w=\"-108\" w:type=\"dxa\"/>";
        Layout layout = draft(tbl(tblPr(place), tr(cell("x")))).paragraphs().getFirst().layout();
        assertTrue(layout.looks().contains(LookTrait.TABLE_CENTERED));
        assertEquals(-108, layout.table().indent());
    }

    /** Lines of one kind on some sides, all of which they are if none is named. */
    private static String borders(String element, String line, String... sides) {
        String[] all = {"top", "left", "bottom", "right", "insideH", "insideV"};
        StringBuilder xml = new StringBuilder("<w:" + element + ">");
        for (String side : sides.length == 0 ? all : sides) {
            xml.append("<w:%s w:val=\"%s\"/>".formatted(side, line));
        }
        return xml + "</w:" + element + ">";
    }

    private static String tblPr(String... content) {
        return "<w:tblPr>" + String.join("", content) + "</w:tblPr>";
    }

    private static boolean hasLines(MadeDocument document) throws WordException {
        WordImport read = new WordImport(document.read(), Profiles.usual(), Map.of(), List.of());
        List<Boolean> all =
                read.paragraphs().stream()
                        .filter(each -> each.layout().cell() != null)
                        .map(each -> !each.layout().looks().contains(LookTrait.NO_LINES))
                        .distinct()
                        .toList();
        assertEquals(1, all.size(), "all paragraphs of a table say the same");
        return all.getFirst();
    }

    private static boolean hasLines(String... rows) throws WordException {
        return hasLines(MadeDocument.of(tbl(rows)));
    }

    @Test
    void a_table_has_the_lines_that_are_seen() throws WordException {
        String row = tr(cell("For the first Party"), cell("For the second Party"));
        assertFalse(hasLines(row, row));
        assertTrue(hasLines(tblPr(borders("tblBorders", "single")), row, row));
        assertFalse(hasLines(tblPr(borders("tblBorders", "none")), row, row));
        assertFalse(hasLines(tblPr(borders("tblBorders", "single", "bottom")), row, row));
        String white = borders("tblBorders", "single").replace("/>", " w:color=\"FFFFFF\"/>");
        assertFalse(hasLines(tblPr(white), row, row));
    }

    @Test
    void a_cell_says_of_its_lines_more_than_its_row_and_that_more_than_the_table()
            throws WordException {
        String grid = tblPr(borders("tblBorders", "single"));
        String bare = cell(borders("tcBorders", "nil"), "x");
        String lined = cell(borders("tcBorders", "single"), "x");
        String exception = "<w:tblPrEx>" + borders("tblBorders", "nil") + "</w:tblPrEx>";
        assertFalse(hasLines(grid, tr(bare, bare)));
        assertTrue(hasLines(tr(lined, lined)));
        assertFalse(hasLines(grid, tr(exception, cell("x"), cell("y"))));
        assertTrue(hasLines(grid, tr(exception, lined, lined)));
    }

    @Test
    void a_style_gives_lines_and_so_does_the_one_it_is_based_on() throws WordException {
        String style =
                "<w:style w:type=\"table\" w:styleId=\"%s\"%s><w:name"
                        + " w:val=\"%1$s\"/>%s%s</w:style>";
        String grid = tblPr(borders("tblBorders", "single"));
        String styles =
                style.formatted("Lined", "", "", grid)
                        + style.formatted("Same", "", "<w:basedOn w:val=\"Lined\"/>", "")
                        + style.formatted("Usual", " w:default=\"1\"", "", "");
        String lined = style.formatted("Usual", " w:default=\"1\"", "", grid);
        String row = tr(cell("x"), cell("y"));
        for (String name : List.of("Lined", "Same")) {
            String with = "<w:tblStyle w:val=\"%s\"/>".formatted(name);
            assertTrue(
                    hasLines(
                            MadeDocument.of(tbl(tblPr(with), row))
                                    .with("styles", "styles", styles)),
                    name);
            String without = tblPr(with, borders("tblBorders", "none"));
            assertFalse(
                    hasLines(MadeDocument.of(tbl(without, row)).with("styles", "styles", styles)),
                    name);
        }
        assertFalse(hasLines(MadeDocument.of(tbl(row)).with("styles", "styles", styles)));
        assertTrue(hasLines(MadeDocument.of(tbl(row)).with("styles", "styles", lined)));
    }

    @Test
    void of_lines_that_are_kept_nothing_is_told() throws WordException {
        String row = tr(cell("x"), cell("y"));
        assertEquals(List.of(), notes(tbl(row)));
        assertEquals(List.of(), notes(tbl(tblPr(borders("tblBorders", "single")), row)));
        String bottom = tblPr(borders("tblBorders", "single", "bottom"));
        assertEquals(List.of(), notes(tbl(bottom, row)));
        assertEquals(around("", "", "single 4", ""), tableLooks(bottom, row).getFirst().lines());
    }

    @ParameterizedTest
    @CsvSource({
        "<w:shd w:val=\"clear\" w:fill=\"d9d9d9\"/>, D9D9D9",
        "<w:shd w:val=\"clear\" w:fill=\"auto\"/>, ''",
        "<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>, ''",
        "<w:shd w:val=\"pct50\" w:color=\"auto\" w:fill=\"auto\"/>, 7F7F7F",
        "<w:shd w:val=\"solid\" w:color=\"00FF00\" w:fill=\"auto\"/>, 00FF00"
    })
    void the_colour_behind_a_cell_is_kept(String properties, String colour) throws WordException {
        String table = tbl(tr(cell(properties, "x"), cell("y")));
        assertEquals(List.of(colour, ""), shading(MadeDocument.of(table)));
        assertEquals(List.of(), notes(table));
    }

    @Test
    void a_cell_without_words_stands_for_its_colour() throws WordException {
        String shaded = tc("<w:tcPr><w:shd w:val=\"clear\" w:fill=\"C00000\"/></w:tcPr><w:p/>");
        String table = tbl(tr(shaded, cell("x"), cell("")), tr(cell(""), cell("y"), cell("z")));
        assertEquals(List.of("C00000", "", "", ""), shading(MadeDocument.of(table)));
    }

    @Test
    void the_style_of_a_table_colours_its_head_and_its_bands() throws WordException {
        String styles =
                "<w:style w:type=\"table\" w:styleId=\"g\"><w:name w:val=\"Grid\"/><w:tblStylePr"
                        + " w:type=\"firstRow\"><w:tcPr><w:shd"
                        + " w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr><w:tblStylePr"
                        + " w:type=\"band1Horz\"><w:tcPr><w:shd"
                        + " w:fill=\"D9E2F3\"/></w:tcPr></w:tblStylePr></w:style>";
        String rows = tr(cell("head")) + tr(cell("one")) + tr(cell("two")) + tr(cell("three"));
        String style = "<w:tblStyle w:val=\"g\"/>";
        assertEquals(
                List.of("4472C4", "D9E2F3", "", "D9E2F3"),
                shading(MadeDocument.of(tbl(tblPr(style), rows)).with("styles", "styles", styles)));
        assertEquals(
                List.of("4472C4", "", "", ""),
                shading(
                        MadeDocument.of(tbl(tblPr(style, "<w:tblLook w:val=\"0220\"/>"), rows))
                                .with("styles", "styles", styles)));
    }

    private static List<String> shading(MadeDocument document) throws WordException {
        WordImport read = new WordImport(document.read(), Profiles.usual(), Map.of(), List.of());
        return read.paragraphs().stream().map(each -> each.layout().table().shading()).toList();
    }

    @Test
    void widths_of_columns_are_kept_and_fit_on_the_page() throws WordException {
        String grid = "<w:tblGrid><w:gridCol w:w=\"%d\"/><w:gridCol w:w=\"%d\"/></w:tblGrid>";
        String row = tr(cell("x"), cell("y"));
        assertEquals(List.of(1000, 2000), columns(tbl(grid.formatted(1000, 2000), row)));
        assertEquals(List.of(3023, 6046), columns(tbl(grid.formatted(4000, 8000), row)));
        assertEquals(List.of(), columns(tbl(grid.formatted(0, 2000), row)));
        assertEquals(List.of(), columns(tbl(row)));
    }

    private static List<Integer> columns(String body) throws WordException {
        return draft(body).paragraphs().getFirst().layout().table().columns();
    }

    @Test
    void a_table_whose_head_names_languages_is_a_table_of_languages() throws WordException {
        String head = tr(cell("English"), cell("Russian"));
        assertTrue(read(tbl(head, tr(cell("States"), cell("Государства")))).isSideBySide());
        String schedule = tr(cell("Country"), cell("Share"));
        assertFalse(read(tbl(schedule, tr(cell("Россия"), cell("10")))).isSideBySide());
    }

    @Test
    void an_ordinary_table_beside_one_of_languages_is_kept_too() throws WordException {
        WordImport read =
                read(
                        tbl(tr(cell("English"), cell("Russian")), tr(cell("We"), cell("Мы")))
                                + tbl(tr(cell("Country"), cell("Share"))));
        assertEquals(
                List.of("none", "1.1", "1.2"),
                read.rows().stream()
                        .map(row -> row.layout().cell())
                        .map(cell -> cell == null ? "none" : cell.row() + "." + cell.column())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2000000000, 63", "99999999999, 1", "-7, 1", "0, 1", "64, 63", "words, 1"})
    void a_cell_that_lies_about_its_width_is_no_wider_than_a_table(String said, int width)
            throws WordException {
        String body = tbl(tr(cell("<w:gridSpan w:val=\"" + said + "\"/>", "x"), cell("y")));
        String first = "plain 1.1+" + width + " x";
        String second = "plain 1." + Math.min(width + 1, 63) + "+1 y";
        assertEquals(List.of(first, second), lines(body));
    }

    @Test
    void a_row_of_too_many_columns_keeps_its_words_in_the_last() throws WordException {
        List<String> lines = lines(tbl(tr(cell("x").repeat(60_000))));
        assertEquals(60_000, lines.size());
        assertEquals("plain 1.63+1 x", lines.getLast());
    }

    @Test
    void a_table_of_a_hundred_thousand_cells_comes_in() throws WordException {
        List<String> lines = lines(tbl(tr(cell("x")).repeat(100_000)));
        assertEquals(100_000, lines.size());
        assertEquals("plain 100000.1+1 x", lines.getLast());
    }

    @Test
    void more_cells_than_anybody_writes_are_refused() {
        String body = tbl("<w:tr>" + "<w:tc/>".repeat(300_000) + "</w:tr>");
        WordException refused = assertThrows(WordException.class, () -> read(body));
        assertEquals(WordException.Reason.TOO_LARGE, refused.reason());
    }
}
