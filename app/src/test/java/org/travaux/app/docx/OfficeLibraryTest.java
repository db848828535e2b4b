package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** The library that reads others' documents reads ours. */
class OfficeLibraryTest {
    @Test
    void reads_the_text_of_one_language() throws IOException {
        try (XWPFDocument document = open("labels")) {
            XWPFParagraph bis = document.getParagraphs().get(2);
            assertEquals("PP1 bis\tNoting the wind,", bis.getText());
            assertEquals("Preambular", bis.getStyle());
            XWPFParagraph second = document.getParagraphs().get(4);
            assertEquals("decimal", second.getNumFmt());
            assertEquals("%1.", second.getNumLevelText());
            assertEquals(
                    "LAKE/2031/DRAFT/2\tNegotiating text",
                    document.getHeaderList().getFirst().getText().strip());
        }
    }

    @Test
    void reads_the_table() throws IOException {
        try (XWPFDocument document = open("side-by-side")) {
            XWPFTable table = document.getTables().getFirst();
            assertEquals(
                    List.of("No.", "English", "Русский", "Қазақша"),
                    table.getRow(0).getTableCells().stream().map(cell -> cell.getText()).toList());
            assertEquals("(a)", table.getRow(3).getCell(0).getText());
            assertEquals("", table.getRow(3).getCell(2).getText());
        }
    }

    private static XWPFDocument open(String name) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(GoldenTest.export(name).bytes()));
    }
}
