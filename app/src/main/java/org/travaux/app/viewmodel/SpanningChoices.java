package org.travaux.app.viewmodel;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.SpanningChoice;

import java.util.List;

/**
 * The brackets of the open draft that open in one paragraph and close in a later one. They are
 * known from the last reading of the whole draft; where a text changed since, they are left out
 * until the next.
 */
public final class SpanningChoices {
    private SpanningChoices() {}

    /** Those that open in a paragraph, in order. */
    public static List<SpanningChoice> from(Session session, int paragraph, Language language) {
        return session.reading().in(language).spanningFrom(paragraph).stream()
                .filter(choice -> stands(session, language, choice))
                .toList();
    }

    /**
     * The one that a place is at: the innermost around it, unless it touches a choice inside. In
     * front of its opening bracket a place is at it, whatever ends there. Null if there is none.
     */
    public static @Nullable SpanningChoice at(Session session, Place place) {
        for (SpanningChoice choice : from(session, place.paragraph(), place.language())) {
            if (choice.start() == place.offset()) {
                return choice;
            }
        }
        boolean inside =
                session.text(place.paragraph(), place.language()).reading().choiceAt(place.offset())
                        != null;
        return inside ? null : around(session, place);
    }

    /**
     * The innermost one that a place is at or in, whether or not it touches a choice inside. Null
     * if there is none.
     */
    public static @Nullable SpanningChoice holding(Session session, Place place) {
        SpanningChoice at = at(session, place);
        return at != null ? at : around(session, place);
    }

    private static @Nullable SpanningChoice around(Session session, Place place) {
        SpanningChoice innermost = null;
        for (SpanningChoice choice : session.reading().in(place.language()).spanning()) {
            if (choice.startParagraph() > place.paragraph()) {
                break;
            }
            if (holds(choice, place) && stands(session, place.language(), choice)) {
                innermost = choice;
            }
        }
        return innermost;
    }

    private static boolean holds(SpanningChoice choice, Place place) {
        boolean begun =
                choice.startParagraph() < place.paragraph() || choice.start() <= place.offset();
        boolean ended =
                choice.endParagraph() < place.paragraph()
                        || (choice.endParagraph() == place.paragraph()
                                && choice.end() < place.offset());
        return begun && !ended;
    }

    private static boolean stands(Session session, Language language, SpanningChoice choice) {
        return isAsRead(session, choice.startParagraph(), language)
                && isAsRead(session, choice.endParagraph(), language);
    }

    private static boolean isAsRead(Session session, int paragraph, Language language) {
        List<Paragraph> now = session.draft().paragraphs();
        List<Paragraph> read = session.reading().draft().paragraphs();
        return paragraph < now.size()
                && now.get(paragraph)
                        .text(language)
                        .text()
                        .equals(read.get(paragraph).text(language).text());
    }
}
