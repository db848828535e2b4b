package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.HashMap;
import java.util.Map;

/** What a style of tables says of lines, and of the colours behind its parts. */
final class TableStyle {
    /** All of the table. */
    static final String WHOLE = "wholeTable";

    static final String FIRST_ROW = "firstRow";
    static final String LAST_ROW = "lastRow";
    static final String FIRST_COLUMN = "firstCol";
    static final String ODD_ROWS = "band1Horz";
    static final String EVEN_ROWS = "band2Horz";

    final Borders lines = new Borders();
    private final Map<String, String> shading = new HashMap<>();

    /** By part of the table whether it has lines of its own. */
    private final Map<String, Boolean> inPart = new HashMap<>();

    /** Reads a child of the style's element, if it is about tables. */
    void read(String name, XmlPart part) throws WordException {
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

    /** Whether a part of the table has lines of its own; null if nothing is said of it. */
    @Nullable Boolean lines(String where) {
        return inPart.get(where);
    }

    /** The colour behind a part of the table; null if nothing is said of it. */
    @Nullable String shading(String where) {
        return shading.get(where);
    }
}
