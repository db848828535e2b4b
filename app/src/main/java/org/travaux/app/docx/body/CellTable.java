package org.travaux.app.docx.body;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.style.LookXml;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.CellLine;
import org.travaux.markup.draft.looks.CellLines;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.TableLook;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Table.Cell;
import org.travaux.markup.draft.paragraphs.Tables;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
     * @param whole what its paragraphs say of it as a whole
     * @param paragraphs of the text, which say how their cells look
     */
    record Look(
            List<Integer> widths,
            boolean measured,
            boolean rightToLeft,
            boolean mirrored,
            boolean lines,
            boolean tight,
            TableLook whole,
            List<Paragraph> paragraphs) {
        private CellLook of(Cell cell) {
            return new CellLook(Tables.shading(cell, paragraphs), Tables.lines(cell, paragraphs));
        }

        private boolean any(int from, int to, LookTrait trait) {
            return paragraphs.subList(from, to).stream()
                    .anyMatch(each -> each.layout().looks().contains(trait));
        }

        private int height(int from, int to) {
            return paragraphs.subList(from, to).stream()
                    .mapToInt(each -> each.layout().table().rowHeight())
                    .max()
                    .orElse(0);
        }
    }

    /** How a cell looks. */
    private record CellLook(String shading, CellLines lines) {
        private static final CellLook NONE = new CellLook("", CellLines.USUAL);
    }

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
                    writePlace(properties);
                    CellLine line = look.lines ? look.whole.line() : CellLine.NONE;
                    if (line != null) {
                        properties.element("w:tblBorders", borders -> writeLines(borders, line));
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

    private void writePlace(Xml properties) throws IOException {
        if (look.any(table.start(), table.end(), LookTrait.TABLE_CENTERED)) {
            properties.value("w:jc", "center");
        } else if (look.any(table.start(), table.end(), LookTrait.TABLE_AT_END)) {
            properties.value("w:jc", "right");
        }
        if (look.whole.indent() != 0) {
            String indent = Integer.toString(look.whole.indent());
            properties.empty("w:tblInd", "w:w", indent, "w:type", "dxa");
        }
    }

    private static void writeLines(Xml borders, CellLine line) throws IOException {
        for (String side : SIDES) {
            writeLine(borders, side, line);
        }
    }

    private static void writeLine(Xml borders, String side, @Nullable CellLine line)
            throws IOException {
        if (CellLine.NONE.equals(line)) {
            borders.value(side, "none");
        } else if (line != null) {
            borders.empty(
                    side,
                    "w:val",
                    line.kind().id(),
                    "w:sz",
                    Integer.toString(line.width()),
                    "w:space",
                    "0",
                    "w:color",
                    line.colour().isEmpty() ? "auto" : line.colour());
        }
    }

    private static void writeLines(Xml borders, CellLines lines) throws IOException {
        for (int i = 0; i < lines.all().size(); i++) {
            writeLine(borders, SIDES.get(i), lines.all().get(i));
        }
    }

    private void writeRowProperties(int start, int end, TextBody.One one) throws IOException {
        int height = look.height(start, end);
        boolean head = look.any(start, end, LookTrait.HEAD_ROW);
        Xml.Content change = one.rowChange(start, end);
        if (height == 0 && !head && change == null) {
            return;
        }
        xml.element(
                "w:trPr",
                properties -> {
                    if (height > 0) {
                        properties.empty("w:trHeight", "w:val", Integer.toString(height));
                    }
                    if (head) {
                        properties.empty("w:tblHeader");
                    }
                    if (change != null) {
                        change.write(properties);
                    }
                });
    }

    /** Writes a row; what no cell of the table covers is an empty one. */
    private void writeRow(int row, int from, int to, TextBody.One one) throws IOException {
        xml.element(
                "w:tr",
                _ -> {
                    if (from < to) {
                        int start = table.cells().get(from).start();
                        writeRowProperties(start, table.cells().get(to - 1).end(), one);
                    }
                    int column = 1;
                    for (Cell cell : table.cells().subList(from, to)) {
                        writeEmptyCells(row, column, cell.column());
                        writeCell(
                                cell.column(),
                                cell.behind(),
                                cell.height() > 1 ? "restart" : "",
                                look.of(cell),
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
                writeEmptyCell(column, behind, "continue", look.of(above));
            } else {
                writeEmptyCell(column, behind, "", CellLook.NONE);
            }
            column = behind;
        }
    }

    private void writeEmptyCell(int column, int behind, String merged, CellLook own)
            throws IOException {
        writeCell(
                column, behind, merged, own, _ -> writeEmpty("BodyText", look.tight ? "240" : ""));
    }

    private void writeCell(int column, int behind, String merged, CellLook own, Xml.Content content)
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
                                if (!own.lines.equals(CellLines.USUAL)) {
                                    properties.element(
                                            "w:tcBorders", sides -> writeLines(sides, own.lines));
                                }
                                if (!own.shading.isEmpty()) {
                                    properties.empty(
                                            "w:shd",
                                            "w:val",
                                            "clear",
                                            "w:color",
                                            "auto",
                                            "w:fill",
                                            own.shading);
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
