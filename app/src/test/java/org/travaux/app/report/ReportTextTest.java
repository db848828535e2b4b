package org.travaux.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Figure;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.report.Holdings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Reports on the sample statement as text: {@code kind-language.txt} among the resources. What is
 * written instead is kept under {@code target/golden}, to be looked at and, if right, copied.
 */
class ReportTextTest {
    private static final Path CASES = Path.of("src/test/resources/org/travaux/app/report");
    private static final Path WRITTEN = Path.of("target/golden");

    private static Report report(ReportKind kind, String tag)
            throws IOException, DraftFormatException {
        String whom = kind == ReportKind.DELEGATION ? "CHN" : null;
        return Reports.of(kind, whom, sample(), new Language(tag), Sentences.in(tag)::say);
    }

    private static DraftReading sample() throws IOException, DraftFormatException {
        return DraftReading.of(
                DraftFormat.read(Files.readString(Path.of("../samples/statement.travaux"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holdings-kk",
                "delegation-ru",
                "paragraph-en",
                "attribution-ru",
                "summary-kk"
            })
    void a_report_reads_as_expected(String name) throws IOException, DraftFormatException {
        String[] wanted = name.split("-", 2);
        ReportKind kind = ReportKind.valueOf(wanted[0].toUpperCase(Locale.ROOT));
        String text = ReportText.plain(report(kind, wanted[1]));
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(name + ".txt"), text);
        Path expected = CASES.resolve(name + ".txt");
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "", text);
    }

    /** The sample has a position on OP8 as a whole, and open points before and after it. */
    @ParameterizedTest
    @ValueSource(strings = {"HOLDINGS", "ATTRIBUTION", "PARAGRAPH"})
    void paragraphs_stand_in_the_order_of_the_text(ReportKind kind)
            throws IOException, DraftFormatException {
        Draft draft = sample().draft();
        List<String> order =
                IntStream.range(0, draft.paragraphs().size()).mapToObj(draft::nameOf).toList();
        List<Integer> places =
                report(kind, "en").tables().getLast().rows().stream()
                        .map(row -> order.indexOf(row.getFirst().text()))
                        .toList();
        assertTrue(places.size() > 20);
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void a_chart_says_how_many_delegations_it_leaves_out()
            throws IOException, DraftFormatException {
        Report holdings = report(ReportKind.HOLDINGS, "en");
        assertEquals(15, holdings.bars().size());
        assertEquals(
                "Not in the chart: 7 more delegations, with 1 open point each.",
                holdings.barsLeftOut());
        int least = holdings.bars().getLast().count();
        assertEquals(1, least);
        assertEquals(
                "На диаграмме не показано: ещё 7 делегаций, за каждой числится одно открытое"
                        + " место.",
                report(ReportKind.SUMMARY, "ru").barsLeftOut());
        assertEquals("", report(ReportKind.PARAGRAPH, "en").barsLeftOut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void delegations_stand_in_the_order_of_the_alphabet(String tag)
            throws IOException, DraftFormatException {
        List<String> names =
                report(ReportKind.HOLDINGS, tag).tables().getFirst().rows().stream()
                        .map(row -> row.getFirst().text())
                        .toList();
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(tag));
        assertEquals(names.stream().sorted(alphabet).toList(), names);
    }

    @Test
    void kazakh_letters_stand_where_the_kazakh_alphabet_has_them()
            throws IOException, DraftFormatException {
        List<String> names =
                report(ReportKind.HOLDINGS, "kk").tables().getFirst().rows().stream()
                        .map(row -> row.getFirst().text())
                        .filter(name -> name.matches("[АӘБКҚМОӨ].*"))
                        .map(name -> name.substring(0, 1))
                        .distinct()
                        .toList();
        assertEquals(List.of("А", "Ә", "Б", "К", "Қ", "М", "Ө"), names);
    }

    @Test
    void the_figures_are_those_of_the_holdings() throws IOException, DraftFormatException {
        Holdings holdings = Holdings.of(sample());
        Report report = report(ReportKind.HOLDINGS, "en");
        int held = 0;
        for (List<Cell> row : report.tables().getFirst().rows()) {
            held += row.get(1) instanceof Figure(int count) ? count : 0;
        }
        assertEquals(holdings.delegations().stream().mapToInt(one -> one.holds()).sum(), held);
        assertEquals(
                holdings.open().stream().mapToInt(choice -> choice.positions().size()).sum()
                        + holdings.onParagraphs().size(),
                report(ReportKind.ATTRIBUTION, "en").tables().getFirst().rows().size());
    }
}
