package org.travaux.app.docx.body;

import org.travaux.app.docx.style.LookXml;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Table.Cell;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    private final Look look;
    private final int[] widths;
    private final int all;

    /** By column the cell that reaches down from a row above, and the row below it. */
    private final Map<Integer, Cell> tall = new HashMap<>();

    /**
     * How a table looks.
     *
     * @param widths of its columns, in twentieths of a point
     * @param measured whether it is as wide as these say, and not as wide as the text
     * @param mirrored whether its columns stand the other way round
     * @param lines whether lines are drawn around its cells
     * @param tight whether nothing but the room around its paragraphs keeps words from the lines
     * @param shading the colour behind a cell; empty if it has none
     */
    record Look(
            List<Integer> widths,
            boolean measured,
            boolean rightToLeft,
            boolean mirrored,
            boolean lines,
            boolean tight,
            Function<Cell, String> shading) {}

    CellTable(Xml xml, Table table, Look look) {
        this.xml = xml;
        this.table = table;
        this.look = look;
        this.widths = look.widths.stream().mapToInt(Integer::intValue).toArray();
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
                        writeRow(row, from, next, one);
                    }
                });
        writeEmpty("TableGap", look.tight ? "20" : "");
    }

    private void writeProperties() throws IOException {
        xml.element(
                "w:tblPr",
                properties -> {
                    properties.value("w:tblStyle", "TableGrid");
                    if (look.rightToLeft != look.mirrored) {
                        properties.empty("w:bidiVisual");
                    }
                    if (look.measured) {
                        xml.empty("w:tblW", "w:w", Integer.toString(all), "w:type", "dxa");
                    } else {
                        writeWidth("w:tblW", WHOLE);
                    }
                    if (!look.lines) {
                        properties.element("w:tblBorders", CellTable::writeNoLines);
                    }
                    properties.empty("w:tblLayout", "w:type", "fixed");
                    if (look.tight) {
                        properties.element("w:tblCellMar", CellTable::writeNoMargins);
                    }
                    properties.value("w:tblLook", "0000");
                });
    }

    private static void writeNoMargins(Xml margins) throws IOException {
        margins.empty("w:top", "w:w", "0", "w:type", "dxa");
        margins.empty("w:bottom", "w:w", "0", "w:type", "dxa");
    }

    private static void writeNoLines(Xml borders) throws IOException {
        for (String side : SIDES) {
            borders.value(side, "none");
        }
    }

    /** Writes a row; what no cell of the table covers is an empty one. */
    private void writeRow(int row, int from, int to, TextBody.One one) throws IOException {
        xml.element(
                "w:tr",
                _ -> {
                    if (from < to) {
                        int start = table.cells().get(from).start();
                        one.writeRowProperties(start, table.cells().get(to - 1).end());
                    }
                    int column = 1;
                    for (Cell cell : table.cells().subList(from, to)) {
                        writeEmptyCells(row, column, cell.column());
                        writeCell(
                                cell.column(),
                                cell.behind(),
                                cell.height() > 1 ? "restart" : "",
                                look.shading.apply(cell),
                                _ -> {
                                    for (int i = cell.start(); i < cell.end(); i++) {
                                        one.write(i);
                                    }
                                });
                        tall.put(cell.column(), cell);
                        column = cell.behind();
                    }
                    writeEmptyCells(row, column, widths.length + 1);
                });
    }

    /** Writes what no cell of the row covers: cells that reach down from above, and empty ones. */
    private void writeEmptyCells(int row, int from, int to) throws IOException {
        int column = from;
        while (column < to) {
            Cell above = tall.get(column);
            int behind = column + 1;
            if (above != null && row < above.below() && above.behind() <= to) {
                behind = above.behind();
                writeEmptyCell(column, behind, "continue", look.shading.apply(above));
            } else {
                writeEmptyCell(column, behind, "", "");
            }
            column = behind;
        }
    }

    private void writeEmptyCell(int column, int behind, String merged, String shading)
            throws IOException {
        writeCell(
                column,
                behind,
                merged,
                shading,
                _ -> writeEmpty("BodyText", look.tight ? "240" : ""));
    }

    private void writeCell(
            int column, int behind, String merged, String shading, Xml.Content content)
            throws IOException {
        xml.element(
                "w:tc",
                cell -> {
                    cell.element(
                            "w:tcPr",
                            properties -> {
                                writeWidth(column, behind);
                                if (behind - column > 1) {
                                    properties.value(
                                            "w:gridSpan", Integer.toString(behind - column));
                                }
                                if (!merged.isEmpty()) {
                                    properties.value("w:vMerge", merged);
                                }
                                if (!shading.isEmpty()) {
                                    properties.empty(
                                            "w:shd", "w:val", "clear", "w:color", "auto", "w:fill",
                                            shading);
                                }
                            });
                    content.write(cell);
                });
    }

    private void writeWidth(int column, int behind) throws IOException {
        int width = sum(column - 1, behind - 1);
        if (look.measured) {
            xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        } else {
            writeWidth("w:tcW", Math.toIntExact((long) width * WHOLE / all));
        }
    }

    /**
     * Writes a paragraph in which nothing stands.
     *
     * @param line how high it is, with no room around it; empty if as its style has it
     */
    private void writeEmpty(String style, String line) throws IOException {
        xml.element(
                "w:p",
                p ->
                        p.element(
                                "w:pPr",
                                pPr -> {
                                    pPr.value("w:pStyle", style);
                                    if (!line.isEmpty()) {
                                        LookXml.lines(pPr, line);
                                    }
                                }));
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
