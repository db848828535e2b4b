package org.travaux.app.docx.body;

import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.Language;

import java.io.IOException;
import java.util.List;

/** Writes paragraphs and tables of plain words. */
public final class PlainBody {
    private final Xml xml;
    private final WordLanguage language;
    private final TextWriter text;

    /** A body of words in one language. */
    public PlainBody(Xml xml, Language language) {
        this.xml = xml;
        this.language = WordLanguage.of(language);
        this.text = new TextWriter(xml, this.language);
    }

    /** Writes a paragraph in a style, given by its id. */
    public void paragraph(String style, String words) throws IOException {
        xml.element(
                "w:p",
                _ -> {
                    xml.element(
                            "w:pPr",
                            _ -> {
                                xml.value("w:pStyle", style);
                                if (language.rightToLeft()) {
                                    xml.empty("w:bidi");
                                }
                            });
                    text.write(words, null);
                });
    }

    /**
     * Writes a table, whose first row is its head, again on every page.
     *
     * @param widths of the columns, in twentieths of a point
     */
    public void table(int[] widths, List<List<String>> rows) throws IOException {
        xml.element(
                "w:tbl",
                _ -> {
                    writeProperties(widths);
                    for (int i = 0; i < rows.size(); i++) {
                        writeRow(widths, rows.get(i), i == 0);
                    }
                });
        paragraph("TableEnd", "");
    }

    private void writeProperties(int[] widths) throws IOException {
        xml.element(
                "w:tblPr",
                table -> {
                    int all = 0;
                    for (int width : widths) {
                        all += width;
                    }
                    table.value("w:tblStyle", "SideBySide");
                    writeWidth("w:tblW", all);
                    table.empty("w:tblLayout", "w:type", "fixed");
                    table.value("w:tblLook", "0020");
                });
        xml.element(
                "w:tblGrid",
                grid -> {
                    for (int width : widths) {
                        grid.empty("w:gridCol", "w:w", Integer.toString(width));
                    }
                });
    }

    private void writeRow(int[] widths, List<String> cells, boolean head) throws IOException {
        xml.element(
                "w:tr",
                row -> {
                    row.element(
                            "w:trPr",
                            properties -> {
                                properties.empty("w:cantSplit");
                                if (head) {
                                    properties.empty("w:tblHeader");
                                }
                            });
                    for (int i = 0; i < widths.length; i++) {
                        writeCell(widths[i], head ? "TableHeading" : "TableLabel", cells.get(i));
                    }
                });
    }

    private void writeCell(int width, String style, String words) throws IOException {
        xml.element(
                "w:tc",
                cell -> {
                    cell.element("w:tcPr", _ -> writeWidth("w:tcW", width));
                    paragraph(style, words);
                });
    }

    private void writeWidth(String element, int width) throws IOException {
        xml.empty(element, "w:w", Integer.toString(width), "w:type", "dxa");
    }
}
