package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

/**
 * A stretch of a paragraph with one fate.
 *
 * @param range the words in the paragraph's text; empty for words that do not stand there
 * @param added words that one of the two texts has at that place and the draft's has not: a space
 *     or a capital letter at a seam, or what an earlier version said; else empty
 * @param formerly how the words looked in the base text; null if as they do, or if it has them not
 * @param inserter the code of who wants it in the text, null if nobody is named
 * @param deleter the code of who does not, null if nobody is named
 */
public record Piece(
        TextRange range,
        MarkedText added,
        @Nullable FontStyle formerly,
        Fate fate,
        @Nullable String inserter,
        @Nullable String deleter) {
    /** Something without words of its own. */
    public static Piece wordless(
            TextRange range, Fate fate, @Nullable String inserter, @Nullable String deleter) {
        return new Piece(range, MarkedText.EMPTY, null, fate, inserter, deleter);
    }

    /** Whether its words do not stand in the draft. */
    public boolean isAdded() {
        return !added.text().isEmpty();
    }

    /** Its words, given the paragraph's text. */
    public String text(String source) {
        return isAdded() ? added.text() : range.of(source);
    }

    Piece by(@Nullable String newInserter, @Nullable String newDeleter) {
        return new Piece(range, added, formerly, fate, newInserter, newDeleter);
    }

    /** The piece with its words as they look. */
    Piece saying(MarkedText words) {
        return new Piece(range, words, formerly, fate, inserter, deleter);
    }

    /** A part of it. */
    Piece cut(TextRange part, @Nullable FontStyle look) {
        return new Piece(part, added, look, fate, inserter, deleter);
    }
}
