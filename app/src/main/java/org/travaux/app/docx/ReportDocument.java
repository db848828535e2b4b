package org.travaux.app.docx;

import org.travaux.app.docx.body.PlainBody;
import org.travaux.app.docx.numbering.CountedLabels;
import org.travaux.app.docx.numbering.Indents;
import org.travaux.app.docx.parts.Contents;
import org.travaux.app.docx.parts.DocxPackage;
import org.travaux.app.docx.parts.HeaderAndFooter;
import org.travaux.app.docx.parts.KeptStyles;
import org.travaux.app.docx.parts.Page;
import org.travaux.app.docx.parts.Sheets;
import org.travaux.app.docx.parts.StyleSheet;
import org.travaux.app.report.Report;
import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Column;
import org.travaux.app.report.Report.Table;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.looks.DocumentLook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A report as a Word document: the rule that it counts by, its chart, its tables. */
public final class ReportDocument {
    private ReportDocument() {}

    /**
     * Writes a report on a draft. The stream stays open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public static void write(Report report, Draft draft, OutputStream out) throws IOException {
        Language language = new Language(report.language());
        HeaderAndFooter headerAndFooter =
                new HeaderAndFooter(draft.symbol(), report.title(), language, Page.LANDSCAPE);
        BarChart chart =
                report.bars().isEmpty() ? null : new BarChart(report.title(), report.bars());
        DocxPackage.write(
                out,
                new Contents(
                        draft.withLook(DocumentLook.NONE),
                        new Sheets(headerAndFooter),
                        StyleSheet.FULL_PAGE,
                        new KeptStyles(List.of()),
                        new CountedLabels(List.of(), new Indents(draft)),
                        xml -> {
                            PlainBody body = new PlainBody(xml, language);
                            body.paragraph("Title", report.title());
                            for (String note : report.notes()) {
                                body.paragraph("BodyText", note);
                            }
                            if (chart != null) {
                                chart.writePlace(xml);
                            }
                            if (!report.barsLeftOut().isEmpty()) {
                                body.paragraph("BodyText", report.barsLeftOut());
                            }
                            for (Table table : report.tables()) {
                                write(body, table);
                            }
                        },
                        chart == null ? List.of() : List.of(chart)));
    }

    private static void write(PlainBody body, Table table) throws IOException {
        body.paragraph("Heading1", table.title());
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::name).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(Cell::text).toList()));
        body.table(widths(table.columns()), rows);
    }

    private static int[] widths(List<Column> columns) {
        int whole = columns.stream().mapToInt(Column::weight).sum();
        return columns.stream()
                .mapToInt(column -> Page.LANDSCAPE.textWidth() * column.weight() / whole)
                .toArray();
    }
}
