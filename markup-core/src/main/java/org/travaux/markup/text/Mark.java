package org.travaux.markup.text;

/** A stretch of bold or italic text. */
public record Mark(Kind kind, TextRange range) {
    /** What a mark does to the letters. The order is the order in which marks are written. */
    public enum Kind {
        BOLD,
        ITALIC
    }
}
