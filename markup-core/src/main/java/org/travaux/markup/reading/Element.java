package org.travaux.markup.reading;

import org.travaux.markup.text.TextRange;

import java.util.Locale;

/** A bracket or brace that is not contested text. */
public record Element(Kind kind, TextRange range) {
    /** What it is instead. */
    public enum Kind {
        PLACEHOLDER,
        STATUS,
        EDITORIAL,
        CITATION,
        NOTE,
        FOOTNOTE,
        LINK;

        /** The kind as scripts see it. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
