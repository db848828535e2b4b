package org.travaux.markup.draft.looks;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line at a side of a cell of a table.
 *
 * @param kind how it is drawn
 * @param width in eighths of a point; 0 where there is no line
 * @param colour as six hexadecimal digits; empty for that of the text
 */
public record CellLine(Kind kind, int width, String colour) {
    /** No line. */
    public static final CellLine NONE = new CellLine(Kind.NONE, 0, "");

    /** As our own tables have around all cells. */
    public static final CellLine PLAIN = new CellLine(Kind.SINGLE, 4, "");

    /** Word draws none wider. */
    public static final int WIDEST = 96;

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z]+)(?: ([1-9][0-9]?))?(?: ([0-9A-F]{6}))?");

    /** How a line is drawn. */
    public enum Kind {
        /** Not at all. */
        NONE,
        SINGLE,
        DOUBLE,
        DOTTED,
        DASHED;

        /** The kind as files write it, {@code single}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @throws IllegalArgumentException if there is no such line
     */
    public CellLine {
        boolean drawn = width > 0 && width <= WIDEST;
        boolean tinted = colour.isEmpty() || TableLook.isColour(colour);
        boolean nothing = width == 0 && colour.isEmpty();
        if (kind == Kind.NONE ? !nothing : !drawn || !tinted) {
            throw new IllegalArgumentException("%s %d %s".formatted(kind, width, colour));
        }
    }

    /** The line as files write it, {@code single 12 C00000}. Stable. */
    public String text() {
        return kind == Kind.NONE
                ? kind.id()
                : (kind.id() + " " + width + " " + colour).stripTrailing();
    }

    /** The line that is written so; null if none is. */
    public static @Nullable CellLine find(String text) {
        if (text.equals(NONE.text())) {
            return NONE;
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches() || written.group(2) == null) {
            return null;
        }
        int width = Integer.parseInt(written.group(2));
        String colour = written.group(3) == null ? "" : written.group(3);
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NONE && kind.id().equals(written.group(1)) && width <= WIDEST) {
                return new CellLine(kind, width, colour);
            }
        }
        return null;
    }
}
