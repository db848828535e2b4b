package org.travaux.app.docx.body;

import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;

import java.io.IOException;
import java.util.List;

/** Writes paragraphs and tables of plain words. */
public final class PlainBody {
    private final Xml xml;
    private final WordLanguage language;
    private final TextWriter text;
    private final TableXml table;

    /** A body of words in one language. */
    public PlainBody(Xml xml, Language language) {
        this.xml = xml;
        this.language = WordLanguage.of(language);
        this.text = new TextWriter(xml, this.language);
        this.table = new TableXml(xml);
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
                    table.begin(widths);
                    for (int i = 0; i < rows.size(); i++) {
                        writeRow(widths, rows.get(i), i == 0);
                    }
                });
        paragraph("TableEnd", "");
    }

    private void writeRow(int[] widths, List<String> cells, boolean head) throws IOException {
        String style = head ? "TableHeading" : "TableLabel";
        xml.element(
                "w:tr",
                _ -> {
                    table.rowProperties(head);
                    for (int i = 0; i < widths.length; i++) {
                        String words = cells.get(i);
                        table.cell(widths[i], _ -> paragraph(style, words));
                    }
                });
    }
}
