package org.travaux.app.docx.text;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.Objects;

/** A text of which each character has a look, and is bold or not, italic or not. */
public final class StyledText {
    private final String text;
    private final Look[] looks;
    private final int[] bold;
    private final int[] italic;
    private final @Nullable String[] highlights;

    /**
     * @param looks one for each UTF-16 code unit
     */
    public StyledText(MarkedText text, Look[] looks) {
        this(text, looks, new String[0]);
    }

    /**
     * @param looks one for each UTF-16 code unit
     * @param highlights what each is highlighted in, as Word calls it, null for nothing; empty if
     *     none of them is
     */
    public StyledText(MarkedText text, Look[] looks, @Nullable String[] highlights) {
        this.highlights = highlights.clone();
        this.text = text.text();
        this.looks = looks.clone();
        this.bold = depths(text, Mark.Kind.BOLD);
        this.italic = depths(text, Mark.Kind.ITALIC);
    }

    private static int[] depths(MarkedText text, Mark.Kind kind) {
        Depths depths = new Depths(text.text().length());
        for (Mark mark : text.marks()) {
            if (mark.kind() == kind) {
                depths.add(mark.range().start(), mark.range().end());
            }
        }
        return depths.count(0);
    }

    /** All of the text, in UTF-16 code units as every range of it. */
    public TextRange whole() {
        return new TextRange(0, text.length());
    }

    String text(TextRange range) {
        return range.of(text);
    }

    Look look(int at) {
        return looks[at];
    }

    boolean isBold(int at) {
        return bold[at] > 0;
    }

    boolean isItalic(int at) {
        return italic[at] > 0;
    }

    /** The highlighter's colour, or null. */
    @Nullable String highlight(int at) {
        return at < highlights.length ? highlights[at] : null;
    }

    /** Whether a character looks as the one before it does, or is its second half. */
    boolean isLikeBefore(int at) {
        boolean same =
                looks[at] == looks[at - 1]
                        && isBold(at) == isBold(at - 1)
                        && isItalic(at) == isItalic(at - 1)
                        && Objects.equals(highlight(at), highlight(at - 1));
        return same || Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
