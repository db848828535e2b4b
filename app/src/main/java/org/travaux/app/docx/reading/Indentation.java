package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.markup.draft.looks.ParagraphIndent;

import java.util.Objects;

/** What a paragraph or a style says of indents, in twentieths of a point; null where nothing. */
final class Indentation {
    @Nullable Integer start;
    @Nullable Integer end;

    /** Negative if the first line hangs out. */
    @Nullable Integer firstLine;

    /** Reads the element that was entered last. */
    void read(XmlPart part) {
        start = width(part, "left", "start", start);
        end = width(part, "right", "end", end);
        firstLine = width(part, "firstLine", "firstLine", firstLine);
        Integer hanging = width(part, "hanging", "hanging", null);
        firstLine = hanging == null ? firstLine : Integer.valueOf(-hanging);
    }

    /** The indents; none where nothing is said. */
    ParagraphIndent indent() {
        return new ParagraphIndent(
                Objects.requireNonNullElse(start, 0),
                Objects.requireNonNullElse(end, 0),
                Objects.requireNonNullElse(firstLine, 0));
    }

    private static @Nullable Integer width(
            XmlPart part, String name, String otherName, @Nullable Integer otherwise) {
        String written =
                part.attribute(name).isEmpty() ? part.attribute(otherName) : part.attribute(name);
        int width = XmlPart.number(written, Integer.MAX_VALUE);
        return ParagraphIndent.isOne(width) ? Integer.valueOf(width) : otherwise;
    }
}
