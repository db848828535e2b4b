package org.travaux.markup.compare;

import org.travaux.markup.text.TextRange;

/**
 * Where something stands in one of two drafts.
 *
 * @param paragraph the index of the paragraph
 * @param range in the paragraph's text in the language of the change, in UTF-16 code units; empty
 *     where something stands in the other draft only
 * @param text what stands there; of a status its id, of a label the label
 */
public record ComparedPlace(int paragraph, TextRange range, String text) {
    /** A stretch of a paragraph's text. */
    static ComparedPlace of(int paragraph, TextRange range, String source) {
        return new ComparedPlace(paragraph, range, range.of(source));
    }

    /** All of a paragraph's text. */
    static ComparedPlace whole(int paragraph, String source) {
        return of(paragraph, new TextRange(0, source.length()), source);
    }
}
