package org.travaux.app.viewmodel.editing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.reading.Element;
import org.travaux.markup.text.TextRange;

/** What somebody is to put other words for: a placeholder, or a note to the translators. */
public final class FillIn {
    private FillIn() {}

    /** The one that a place is inside of; null if it is inside of none. */
    public static @Nullable TextRange at(EditorModel model, Place place) {
        ReadText text = model.textAt(place);
        for (Element element : text.reading().others()) {
            if (element.kind() == Element.Kind.PLACEHOLDER && holds(element.range(), place)) {
                return element.range();
            }
        }
        for (TranslationNote note :
                TranslationNote.in(
                        text.text(),
                        text.reading(),
                        place.language(),
                        model.session().draft().languages())) {
            if (holds(note.range(), place)) {
                return note.range();
            }
        }
        return null;
    }

    private static boolean holds(TextRange range, Place place) {
        return range.start() < place.offset() && place.offset() < range.end();
    }
}
