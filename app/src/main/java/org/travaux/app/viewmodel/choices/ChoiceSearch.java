package org.travaux.app.viewmodel.choices;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.SpanningChoices;
import org.travaux.markup.data.Language;
import org.travaux.markup.reading.SpanningChoice;

import java.util.List;
import java.util.stream.Stream;

/** Finds the open choice before or after a place, in the same language. */
public final class ChoiceSearch {
    private ChoiceSearch() {}

    /** Where the next choice opens, going on from the beginning behind the last; null if none. */
    public static @Nullable Place next(Session session, Place from) {
        int count = session.draft().paragraphs().size();
        for (int i = 0; i <= count; i++) {
            int paragraph = (from.paragraph() + i) % count;
            int after = i == 0 ? from.offset() : -1;
            for (int start : starts(session, paragraph, from)) {
                if (start > after) {
                    return new Place(paragraph, from.language(), start);
                }
            }
        }
        return null;
    }

    /** Where the choice before opens, going on from the end before the first; null if none. */
    public static @Nullable Place previous(Session session, Place from) {
        int count = session.draft().paragraphs().size();
        for (int i = 0; i <= count; i++) {
            int paragraph = Math.floorMod(from.paragraph() - i, count);
            int before = i == 0 ? from.offset() : Integer.MAX_VALUE;
            for (int start : starts(session, paragraph, from).reversed()) {
                if (start < before) {
                    return new Place(paragraph, from.language(), start);
                }
            }
        }
        return null;
    }

    /** Where choices open in a paragraph, those among them that close in a later one. */
    private static List<Integer> starts(Session session, int paragraph, Place from) {
        Language language = from.language();
        Stream<Integer> whole =
                session.text(paragraph, language).reading().choices().stream()
                        .map(choice -> choice.range().start());
        Stream<Integer> spanning =
                SpanningChoices.from(session, paragraph, language).stream()
                        .map(SpanningChoice::start);
        return Stream.concat(whole, spanning).sorted().toList();
    }
}
