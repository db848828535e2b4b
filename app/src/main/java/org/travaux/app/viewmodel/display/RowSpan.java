package org.travaux.app.viewmodel.display;

import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

/**
 * What is selected of one language over several paragraphs that follow one another: the end of the
 * first text, all of those between, the beginning of the last.
 *
 * @param anchor where selecting began
 * @param head where it has come to, in a paragraph above or below, of the same language
 */
public record RowSpan(Place anchor, Place head) {
    /** The column in which it is. */
    public Language language() {
        return anchor.language();
    }

    /** Where the selected text begins, wherever selecting began. */
    public Place start() {
        return anchor.paragraph() < head.paragraph() ? anchor : head;
    }

    /** Where the selected text ends. */
    public Place end() {
        return anchor.paragraph() < head.paragraph() ? head : anchor;
    }

    /** The index of the upper row. */
    public int first() {
        return start().paragraph();
    }

    /** The index of the lower row. */
    public int last() {
        return end().paragraph();
    }

    /** Whether something of the text of a row in a language is selected. */
    public boolean holds(int row, Language of) {
        return language().equals(of) && first() <= row && row <= last();
    }

    /**
     * What of the text of a row that it holds is selected.
     *
     * @param length the text's length
     */
    public TextRange range(int row, int length) {
        int from = row == first() ? Math.min(start().offset(), length) : 0;
        return new TextRange(from, row == last() ? Math.min(end().offset(), length) : length);
    }
}
