package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.AgreementTag;
import org.travaux.markup.text.TextRange;

import java.util.Locale;

/**
 * A bracket or brace that is not contested text.
 *
 * @param range all of it, with its brackets or braces, in UTF-16 code units of the paragraph
 * @param agreement what a status says of how far the text beside it is agreed; null where it says
 *     something else, and for every other kind
 */
public record Element(Kind kind, TextRange range, @Nullable AgreementTag agreement) {
    /** An element that says nothing of an agreement. */
    public Element(Kind kind, TextRange range) {
        this(kind, range, null);
    }

    /** The same element where it stands in another text. */
    public Element at(TextRange elsewhere) {
        return new Element(kind, elsewhere, agreement);
    }

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
