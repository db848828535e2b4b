package org.travaux.app.xlsx;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.travaux.app.report.Report;
import org.travaux.app.report.Report.Cell;
import org.travaux.app.report.Report.Column;
import org.travaux.app.report.Report.Figure;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A report as a workbook: a sheet a table, with filters and a head that stays in sight, and a last
 * sheet with the rule that it counts by.
 */
public final class ReportWorkbook {
    private static final String PROGRAM = "Travaux";
    private static final String VERSION = "1.0";
    private static final double WIDTH_OF_WEIGHT = 5;
    private static final double WIDTH_OF_NOTES = 110;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();

    private ReportWorkbook(OutputStream out) {
        workbook = new Workbook(out, PROGRAM, VERSION);
    }

    /**
     * Writes a workbook, which says nothing of who wrote it, with what, or when. The stream stays
     * open.
     */
    public static void write(Report report, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ReportWorkbook sheets = new ReportWorkbook(whole);
        for (int i = 0; i < report.tables().size(); i++) {
            sheets.write(report.tables().get(i), i + 1);
        }
        sheets.notes(report);
        sheets.workbook.finish();
        MetadataStripper.pass(whole.toByteArray(), out);
    }

    private void write(Table table, int number) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name(table.title()));
        List<Column> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c).name());
            sheet.width(c, Math.max(10, columns.get(c).weight() * WIDTH_OF_WEIGHT));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                write(sheet, r + 1, c, table.rows().get(r).get(c));
            }
        }
        int last = columns.size() - 1;
        sheet.range(0, 0, 0, last).style().bold().wrapText(true).verticalAlignment("top").set();
        if (!table.rows().isEmpty()) {
            sheet.range(1, 0, table.rows().size(), last)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.range(0, 0, table.rows().size(), last)
                    .createTable(distinct(columns))
                    .setName("Table" + number)
                    .setDisplayName("Table" + number)
                    .styleInfo()
                    .setStyleName("TableStyleLight1");
        }
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.setFitToPage(true);
        sheet.finish();
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Figure(int count) -> sheet.value(row, column, count);
            case Words(String text) -> {
                if (!text.isEmpty()) {
                    sheet.value(
                            row, column, text.substring(0, Math.min(LONGEST_CELL, text.length())));
                }
            }
        }
    }

    private void notes(Report report) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name(report.title()));
        sheet.width(0, WIDTH_OF_NOTES);
        sheet.value(0, 0, report.title());
        sheet.style(0, 0).bold().set();
        for (int i = 0; i < report.notes().size(); i++) {
            sheet.value(i + 1, 0, report.notes().get(i));
            sheet.style(i + 1, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.finish();
    }

    /** Names of columns must differ, or spreadsheets call the table damaged. */
    private static String[] distinct(List<Column> columns) {
        Set<String> taken = new HashSet<>();
        String[] distinct = new String[columns.size()];
        for (int i = 0; i < distinct.length; i++) {
            String name = columns.get(i).name();
            distinct[i] = taken.add(name) ? name : name + " " + (i + 1);
        }
        return distinct;
    }

    /** A sheet's name has no sign of paths in it, is not long, and is the only one. */
    private String name(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = plain.substring(0, Math.min(LONGEST_NAME - 3, plain.length())).strip();
        int more = 2;
        String one = name;
        while (!names.add(one.toLowerCase(Locale.ROOT))) {
            one = name + " " + more++;
        }
        return one;
    }
}
