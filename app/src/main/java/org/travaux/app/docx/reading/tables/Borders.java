package org.travaux.app.docx.reading.tables;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.markup.draft.looks.CellLine;
import org.travaux.markup.draft.looks.CellLine.Kind;
import org.travaux.markup.draft.looks.TableLook;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a table, a row, a cell or a style says of lines. */
public final class Borders {
    private static final Set<String> NO_LINE = Set.of("none", "nil");
    private static final Map<String, Kind> KINDS =
            Map.of(
                    "single", Kind.SINGLE,
                    "thick", Kind.SINGLE,
                    "double", Kind.DOUBLE,
                    "dotted", Kind.DOTTED,
                    "dashed", Kind.DASHED,
                    "dashSmallGap", Kind.DASHED);
    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";

    /** Up to this a line is as thin as a plain one, for anybody who looks. */
    private static final int THIN = 6;

    private final Map<Side, CellLine> said = new EnumMap<>(Side.class);
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
        String kind = part.value();
        if (NO_LINE.contains(kind) || part.attribute("color").equalsIgnoreCase(WHITE)) {
            said.put(side, CellLine.NONE);
            return;
        }
        special |= !KINDS.containsKey(kind);
        int width = Math.clamp(XmlPart.number(part.attribute("sz"), 4), 1, CellLine.WIDEST);
        String colour = part.attribute("color").toUpperCase(Locale.ROOT);
        boolean tinted = TableLook.isColour(colour) && !colour.equals(BLACK);
        CellLine line =
                new CellLine(KINDS.getOrDefault(kind, Kind.SINGLE), width, tinted ? colour : "");
        boolean plain = line.kind() == Kind.SINGLE && line.colour().isEmpty() && width <= THIN;
        said.put(side, plain ? CellLine.PLAIN : line);
    }

    /** The line there; null if nothing is said of it. */
    public @Nullable CellLine at(Side side) {
        return said.get(side);
    }

    /** Whether a line is drawn in a way that a draft does not know. */
    public boolean isSpecial() {
        return special;
    }
}
