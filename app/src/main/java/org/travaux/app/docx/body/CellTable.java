package org.travaux.app.docx.body;

import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Table.Cell;

import java.io.IOException;
import java.util.List;

/**
 * Writes a table of a text, as wide as the text, and the small space behind it that keeps it apart
 * from what follows.
 */
final class CellTable {
    /** The whole, in the fiftieths of a percent that widths are given in. */
    private static final int WHOLE = 5000;

    private static final List<String> SIDES =
            List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV");

    private final Xml xml;
    private final Table table;
    private final int[] widths;
    private final boolean rightToLeft;
    private final boolean lines;
    private final int all;

    /**
     * @param widths of its columns, in twentieths of a point
     * @param lines whether lines are drawn around its cells
     */
    CellTable(Xml xml, Table table, int[] widths, boolean rightToLeft, boolean lines) {
        this.xml = xml;
        this.table = table;
        this.widths = widths;
        this.rightToLeft = rightToLeft;
        this.lines = lines;
        this.all = sum(0, widths.length);
    }

    /** Writes the table with its paragraphs. */
    void write(TextBody.One one) throws IOException {
        xml.element(
                "w:tbl",
                _ -> {
                    writeProperties();
                    new TableXml(xml).grid(widths);
                    int next = 0;
                    for (int row = 1; row <= table.rows(); row++) {
                        int from = next;
                        while (next < table.cells().size()
                                && table.cells().get(next).row() == row) {
                            next++;
                        }
                        writeRow(from, next, one);
                    }
                });
        writeEmpty("TableGap");
    }

    private void writeProperties() throws IOException {
        xml.element(
                "w:tblPr",
                properties -> {
                    properties.value("w:tblStyle", "TableGrid");
                    if (rightToLeft) {
                        properties.empty("w:bidiVisual");
                    }
                    writeWidth("w:tblW", WHOLE);
                    if (!lines) {
                        properties.element("w:tblBorders", CellTable::writeNoLines);
                    }
                    properties.empty("w:tblLayout", "w:type", "fixed");
                    properties.value("w:tblLook", "0000");
                });
    }

    private static void writeNoLines(Xml borders) throws IOException {
        for (String side : SIDES) {
            borders.value(side, "none");
        }
    }

    /** Writes a row; what no cell of the table covers is an empty one. */
    private void writeRow(int from, int to, TextBody.One one) throws IOException {
        xml.element(
                "w:tr",
                _ -> {
                    if (from < to) {
                        int start = table.cells().get(from).start();
                        one.writeRowProperties(start, table.cells().get(to - 1).end());
                    }
                    int column = 1;
                    for (Cell cell : table.cells().subList(from, to)) {
                        writeEmptyCells(column, cell.column());
                        writeCell(
                                cell.column(),
                                cell.behind(),
                                _ -> {
                                    for (int i = cell.start(); i < cell.end(); i++) {
                                        one.write(i);
                                    }
                                });
                        column = cell.behind();
                    }
                    writeEmptyCells(column, widths.length + 1);
                });
    }

    private void writeEmptyCells(int from, int to) throws IOException {
        for (int column = from; column < to; column++) {
            writeCell(column, column + 1, _ -> writeEmpty("BodyText"));
        }
    }

    private void writeCell(int column, int behind, Xml.Content content) throws IOException {
        xml.element(
                "w:tc",
                cell -> {
                    cell.element(
                            "w:tcPr",
                            properties -> {
                                int width = sum(column - 1, behind - 1);
                                writeWidth("w:tcW", Math.toIntExact((long) width * WHOLE / all));
                                if (behind - column > 1) {
                                    properties.value(
                                            "w:gridSpan", Integer.toString(behind - column));
                                }
                            });
                    content.write(cell);
                });
    }

    private void writeEmpty(String style) throws IOException {
        xml.element("w:p", p -> p.element("w:pPr", pPr -> pPr.value("w:pStyle", style)));
    }

    private void writeWidth(String element, int width) throws IOException {
        xml.empty(element, "w:w", Integer.toString(width), "w:type", "pct");
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }
}
