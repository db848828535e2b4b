package org.travaux.app.viewmodel;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.markup.reading.Choice;

import java.util.List;

/** Finds the open choice before or after a place, in the same language. */
final class ChoiceSearch {
    private ChoiceSearch() {}

    /** Where the next choice opens, going on from the beginning behind the last; null if none. */
    static @Nullable Place next(Session session, Place from) {
        int count = session.draft().paragraphs().size();
        for (int i = 0; i <= count; i++) {
            int paragraph = (from.paragraph() + i) % count;
            int after = i == 0 ? from.offset() : -1;
            for (Choice choice : choices(session, paragraph, from)) {
                if (choice.range().start() > after) {
                    return new Place(paragraph, from.language(), choice.range().start());
                }
            }
        }
        return null;
    }

    /** Where the choice before opens, going on from the end before the first; null if none. */
    static @Nullable Place previous(Session session, Place from) {
        int count = session.draft().paragraphs().size();
        for (int i = 0; i <= count; i++) {
            int paragraph = Math.floorMod(from.paragraph() - i, count);
            int before = i == 0 ? from.offset() : Integer.MAX_VALUE;
            for (Choice choice : choices(session, paragraph, from).reversed()) {
                if (choice.range().start() < before) {
                    return new Place(paragraph, from.language(), choice.range().start());
                }
            }
        }
        return null;
    }

    private static List<Choice> choices(Session session, int paragraph, Place from) {
        return session.text(paragraph, from.language()).reading().choices();
    }
}
