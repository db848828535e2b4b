package org.travaux.app.docx.reading.tables;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.markup.draft.looks.CellLine;

import java.util.HashMap;
import java.util.Map;

/** What a style of tables says of lines, and of the colours behind its parts. */
public final class TableStyle {
    /** All of the table. */
    public static final String WHOLE = "wholeTable";

    /** Its first row, which is its head. */
    public static final String FIRST_ROW = "firstRow";

    /** Its last row. */
    public static final String LAST_ROW = "lastRow";

    /** Its first column. */
    public static final String FIRST_COLUMN = "firstCol";

    /** Every other row, from the first. */
    public static final String ODD_ROWS = "band1Horz";

    /** Every other row, from the second. */
    public static final String EVEN_ROWS = "band2Horz";

    private final Map<String, Borders> lines = new HashMap<>();
    private final Map<String, String> shading = new HashMap<>();

    /** Reads a child of the style's element, if it is about tables. */
    public void read(String name, XmlPart part) throws WordException {
        switch (name) {
            case "w:tblPr" ->
                    part.children(
                            inner -> {
                                if (inner.equals("w:tblBorders")) {
                                    lines(WHOLE).read(part);
                                }
                            });
            case "w:tcPr" -> readCells(WHOLE, part);
            case "w:tblStylePr" -> {
                String where = part.attribute("type");
                part.children(
                        inner -> {
                            if (inner.equals("w:tcPr")) {
                                readCells(where, part);
                            }
                        });
            }
            default -> {}
        }
    }

    private void readCells(String where, XmlPart part) throws WordException {
        part.children(
                inner -> {
                    switch (inner) {
                        case "w:shd" -> shading.put(where, Shading.read(part));
                        case "w:tcBorders" -> lines(where).read(part);
                        default -> {}
                    }
                });
    }

    private Borders lines(String where) {
        return lines.computeIfAbsent(where, _ -> new Borders());
    }

    /** The line at a side of a part of its tables; null if it does not say. */
    public @Nullable CellLine line(String where, Borders.Side side) {
        Borders said = lines.get(where);
        return said == null ? null : said.at(side);
    }

    /** The colour behind a part of the table; null if nothing is said of it. */
    public @Nullable String shading(String where) {
        return shading.get(where);
    }
}
