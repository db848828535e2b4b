package org.travaux.app.docx.reading.tables;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

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

    private final Borders lines = new Borders();
    private final Map<String, String> shading = new HashMap<>();

    /** By part of the table whether it has lines of its own. */
    private final Map<String, Boolean> inPart = new HashMap<>();

    /** Reads a child of the style's element, if it is about tables. */
    public void read(String name, XmlPart part) throws WordException {
        switch (name) {
            case "w:tblPr" ->
                    part.children(
                            inner -> {
                                if (inner.equals("w:tblBorders")) {
                                    lines.read(part);
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
                        case "w:tcBorders" -> {
                            Borders own = new Borders();
                            own.read(part);
                            inPart.put(where, own.isAny());
                        }
                        default -> {}
                    }
                });
    }

    /** Whether its tables have a line; null if it does not say. */
    public @Nullable Boolean line(Borders.Side side) {
        return lines.at(side);
    }

    /** Whether a part of the table has lines of its own; null if nothing is said of it. */
    public @Nullable Boolean lines(String where) {
        return inPart.get(where);
    }

    /** The colour behind a part of the table; null if nothing is said of it. */
    public @Nullable String shading(String where) {
        return shading.get(where);
    }
}
