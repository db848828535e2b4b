package org.travaux.app.viewmodel;

import org.travaux.markup.draft.Language;

/**
 * Texts of one language, of several paragraphs that follow one another, selected as wholes.
 *
 * @param anchor the row at which selecting began
 * @param head the row that it has reached, above or below
 */
public record RowSpan(Language language, int anchor, int head) {
    public int first() {
        return Math.min(anchor, head);
    }

    public int last() {
        return Math.max(anchor, head);
    }

    /** Whether it holds the text of a row in a language. */
    public boolean holds(int row, Language of) {
        return language.equals(of) && first() <= row && row <= last();
    }
}
