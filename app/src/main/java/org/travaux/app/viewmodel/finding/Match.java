package org.travaux.app.viewmodel.finding;

import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

/**
 * A stretch of the draft that was found.
 *
 * @param paragraph its index in the draft
 */
public record Match(int paragraph, Language language, TextRange range) {
    /** Where it begins. */
    public Place start() {
        return new Place(paragraph, language, range.start());
    }
}
