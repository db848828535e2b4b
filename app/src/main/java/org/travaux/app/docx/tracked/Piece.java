package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.TextRange;

/**
 * A stretch of a paragraph with one fate.
 *
 * @param range the words in the paragraph's text; empty for words that do not stand there
 * @param added words that one of the two texts has at that place and the draft's has not: a space
 *     or a capital letter at a seam, or what an earlier version said; else empty
 * @param inserter the code of who wants it in the text, null if nobody is named
 * @param deleter the code of who does not, null if nobody is named
 */
public record Piece(
        TextRange range,
        String added,
        Fate fate,
        @Nullable String inserter,
        @Nullable String deleter) {
    /** Whether its words do not stand in the draft. */
    public boolean isAdded() {
        return !added.isEmpty();
    }

    /** Its words, given the paragraph's text. */
    public String text(String source) {
        return isAdded() ? added : range.of(source);
    }

    Piece by(@Nullable String newInserter, @Nullable String newDeleter) {
        return new Piece(range, added, fate, newInserter, newDeleter);
    }
}
