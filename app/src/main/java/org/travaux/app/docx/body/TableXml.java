package org.travaux.app.docx.body;

import org.travaux.app.docx.xml.Xml;

import java.io.IOException;
import java.util.Arrays;

/** What tables of documents are made of. Widths are in twentieths of a point. */
final class TableXml {
    private final Xml xml;

    TableXml(Xml xml) {
        this.xml = xml;
    }

    /** The properties and the columns of a table whose columns are languages or figures. */
    void begin(int... widths) throws IOException {
        int whole = Arrays.stream(widths).sum();
        xml.element(
                "w:tblPr",
                table -> {
                    table.value("w:tblStyle", "SideBySide");
                    width("w:tblW", whole);
                    table.empty("w:tblLayout", "w:type", "fixed");
                    table.value("w:tblLook", "0020");
                });
        grid(widths);
    }

    /** The columns of a table. */
    void grid(int... widths) throws IOException {
        xml.element(
                "w:tblGrid",
                grid -> {
                    for (int width : widths) {
                        grid.empty("w:gridCol", "w:w", Integer.toString(width));
                    }
                });
    }

    /** The properties of a row that is kept on one page; a head stands again on every page. */
    void rowProperties(boolean head) throws IOException {
        xml.element(
                "w:trPr",
                properties -> {
                    properties.empty("w:cantSplit");
                    if (head) {
                        properties.empty("w:tblHeader");
                    }
                });
    }

    /** Writes a cell. */
    void cell(int width, Xml.Content content) throws IOException {
        xml.element(
                "w:tc",
                cell -> {
                    cell.element("w:tcPr", _ -> width("w:tcW", width));
                    content.write(cell);
                });
    }

    private void width(String element, int width) throws IOException {
        xml.empty(element, "w:w", Integer.toString(width), "w:type", "dxa");
    }
}
