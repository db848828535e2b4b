package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.markup.draft.looks.ParagraphSpacing;

/** What a paragraph or a style says of the room around it; null where it says nothing. */
final class ParagraphRoom {
    /** What Word takes for room that a web page would leave, in twentieths of a point. */
    private static final int AUTOMATIC = 280;

    /** How high a line of our documents is, in twentieths of a point. */
    private static final int OUR_LINE = 276;

    @Nullable Integer before;
    @Nullable Integer after;

    /** In 240ths of what letters need. */
    @Nullable Integer line;

    /** Whether no room is left beside a paragraph of the same style. */
    @Nullable Boolean close;

    /** Reads the element that was entered last. */
    void read(XmlPart part) {
        before = room(part, "before", before);
        after = room(part, "after", after);
        int height = XmlPart.number(part.attribute("line"), 0);
        if (height > 0) {
            line = line(height, part.attribute("lineRule"));
        }
    }

    private static @Nullable Integer room(XmlPart part, String side, @Nullable Integer otherwise) {
        if (XmlPart.isOn(part.attribute(side + "Autospacing"), false)) {
            return AUTOMATIC;
        }
        int width = XmlPart.number(part.attribute(side), -1);
        return ParagraphSpacing.isRoom(width) ? Integer.valueOf(width) : otherwise;
    }

    /** Lines of a given height are as high in our letters, or as high as these need. */
    private static int line(int height, String rule) {
        boolean multiple = rule.isEmpty() || rule.equals("auto");
        long line = (long) height * ParagraphSpacing.SINGLE / OUR_LINE;
        return multiple
                ? Math.min(height, ParagraphSpacing.MOST)
                : Math.clamp(line, ParagraphSpacing.SINGLE, ParagraphSpacing.MOST);
    }

    /** Says what another says where nothing is said yet. */
    void otherwise(ParagraphRoom other) {
        before = before == null ? other.before : before;
        after = after == null ? other.after : after;
        line = line == null ? other.line : line;
        close = close == null ? other.close : close;
    }

    /** The room, none and single lines where nothing is said. */
    ParagraphSpacing spacing() {
        return new ParagraphSpacing(
                before == null ? 0 : before,
                after == null ? 0 : after,
                line == null ? ParagraphSpacing.SINGLE : line);
    }

    /** Whether anything is said of room. */
    boolean isSaid() {
        return before != null || after != null || line != null;
    }

    /** How high an empty paragraph is, with the room around it. */
    static int height(ParagraphSpacing spacing, int halfPoints) {
        int letters = halfPoints == 0 ? OUR_LINE : halfPoints * 23 / 2;
        long lines = (long) letters * spacing.line() / ParagraphSpacing.SINGLE;
        long height = spacing.before() + lines + spacing.after();
        return Math.clamp(height, 0, ParagraphSpacing.MOST);
    }
}
