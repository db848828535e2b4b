package org.travaux.app.docx.reading.tables;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What a table, a row, a cell or a style says of lines. */
public final class Borders {
    private static final Set<String> NO_LINE = Set.of("none", "nil");
    private static final String PLAIN_LINE = "single";
    private static final String WHITE = "FFFFFF";

    private final Map<Side, Boolean> said = new EnumMap<>(Side.class);
    private boolean special;

    /** Where a line is. */
    public enum Side {
        TOP,
        LEFT,
        BOTTOM,
        RIGHT,
        /** Between rows. */
        INSIDE_ROWS,
        /** Between columns. */
        INSIDE_COLUMNS
    }

    /** Reads the element that was entered last. */
    public void read(XmlPart part) throws WordException {
        part.children(
                name -> {
                    switch (name) {
                        case "w:top" -> line(Side.TOP, part);
                        case "w:left", "w:start" -> line(Side.LEFT, part);
                        case "w:bottom" -> line(Side.BOTTOM, part);
                        case "w:right", "w:end" -> line(Side.RIGHT, part);
                        case "w:insideH" -> line(Side.INSIDE_ROWS, part);
                        case "w:insideV" -> line(Side.INSIDE_COLUMNS, part);
                        default -> {}
                    }
                });
    }

    private void line(Side side, XmlPart part) {
        boolean seen = !NO_LINE.contains(part.value());
        said.put(side, seen && !part.attribute("color").equalsIgnoreCase(WHITE));
        special |= seen && !part.value().equals(PLAIN_LINE);
    }

    /** Whether there is a line; null if nothing is said of it. */
    public @Nullable Boolean at(Side side) {
        return said.get(side);
    }

    /** Whether there is a line anywhere. */
    public boolean isAny() {
        return said.containsValue(true);
    }

    /** Whether a line is another than a plain one. */
    public boolean isSpecial() {
        return special;
    }
}
