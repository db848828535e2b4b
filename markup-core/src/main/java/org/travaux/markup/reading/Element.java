package org.travaux.markup.reading;

import java.util.Locale;
import org.travaux.markup.text.TextRange;

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
