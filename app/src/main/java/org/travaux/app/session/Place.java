package org.travaux.app.session;

import org.travaux.markup.data.Language;

/**
 * A place in a draft's text, where a caret can be.
 *
 * @param paragraph its index in the draft
 * @param offset in UTF-16 code units of the paragraph's text in that language
 */
public record Place(int paragraph, Language language, int offset) {
    /** The same paragraph and language at another offset, in UTF-16 code units. */
    public Place at(int newOffset) {
        return new Place(paragraph, language, newOffset);
    }

    /** Whether the two are in the same text, wherever in it. */
    public boolean inTheSameTextAs(Place other) {
        return paragraph == other.paragraph && language.equals(other.language);
    }
}
