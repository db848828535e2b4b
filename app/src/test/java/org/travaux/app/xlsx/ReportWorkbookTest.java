package org.travaux.app.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.travaux.app.report.Report;
import org.travaux.app.report.Report.Column;
import org.travaux.app.report.Report.Figure;
import org.travaux.app.report.Report.Table;
import org.travaux.app.report.Report.Words;
import org.travaux.app.report.ReportKind;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A workbook, read back by a library that knows nothing of ours. */
class ReportWorkbookTest {
    private static Report report() {
        Table table =
                new Table(
                        "one",
                        "Делегации: кто [где]?",
                        List.of(
                                new Column("name", "делегация", 6),
                                new Column("holds", "сколько", 3),
                                new Column("again", "сколько", 3)),
                        List.of(
                                List.of(new Words("Қытай"), new Figure(4), new Words("=1+1")),
                                List.of(new Words("a\nb"), new Figure(0), new Words(""))));
        Table empty = new Table("two", table.title(), List.of(new Column("x", "x", 1)), List.of());
        return new Report(
                ReportKind.SUMMARY,
                "ru",
                "Сводка",
                List.of("Правило."),
                List.of(table, empty),
                List.of(),
                "");
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWorkbook.write(report(), out);
        return out.toByteArray();
    }

    @Test
    void tables_have_filters_and_a_head_that_stays_in_sight() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("Делегации  кто  где", sheet.getSheetName());
            XSSFTable table = sheet.getTables().getFirst();
            assertEquals("A1:C3", table.getCTTable().getRef());
            assertEquals("A1:C3", table.getCTTable().getAutoFilter().getRef());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("делегация", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals("Қытай", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(1).getCellType());
            assertEquals(4, sheet.getRow(1).getCell(1).getNumericCellValue());
            assertEquals(CellType.STRING, sheet.getRow(1).getCell(2).getCellType());
            assertEquals("=1+1", sheet.getRow(1).getCell(2).getStringCellValue());
            assertEquals(3, book.getNumberOfSheets());
            assertEquals(
                    "Правило.", book.getSheet("Сводка").getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void names_of_columns_differ_and_those_of_sheets_too() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
            XSSFTable table = book.getSheetAt(0).getTables().getFirst();
            assertEquals("сколько", table.getColumns().get(1).getName());
            assertEquals(
                    table.getColumns().get(2).getName(),
                    book.getSheetAt(0).getRow(0).getCell(2).getStringCellValue());
            assertFalse(
                    table.getColumns()
                            .get(1)
                            .getName()
                            .equals(table.getColumns().get(2).getName()));
            assertEquals("Делегации  кто  где 2", book.getSheetAt(1).getSheetName());
        }
    }

    @Test
    void it_says_nothing_of_who_wrote_it_with_what_or_when() throws IOException {
        assertArrayEquals(bytes(), bytes());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(part.getName().startsWith("docProps/"), part.getName());
                for (String telling : List.of("creator", "Application", "dcterms", "docProps")) {
                    assertFalse(text.contains(telling), part.getName() + ": " + telling);
                }
            }
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
            assertNull(book.getProperties().getCoreProperties().getCreator());
        }
    }
}
