package org.travaux.app.viewmodel;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.SpanningChoice;

import java.util.List;

/**
 * Positions that are on more than the choice at the caret and keep the text from being adopted all
 * the same.
 *
 * @param reach from where to where the bracket over several paragraphs goes that the choice stands
 *     in, in a sentence; null if it stands in none
 * @param around who stands where on that bracket
 * @param paragraph who stands where on the caret's paragraph as a whole
 */
public record WiderPositions(@Nullable String reach, List<Chip> around, List<Chip> paragraph) {
    /** There are none. */
    public static final WiderPositions NONE = new WiderPositions(null, List.of(), List.of());

    public WiderPositions {
        around = List.copyOf(around);
        paragraph = List.copyOf(paragraph);
    }

    /** Those at a place, whose text is given as it reads. */
    static WiderPositions at(Session session, Place place, ReadText text, Naming naming) {
        boolean beside = SpanningChoices.at(session, place) == null;
        SpanningChoice around = beside ? SpanningChoices.holding(session, place) : null;
        List<Chip> paragraph = chips(text.reading().positions(), place, naming);
        return around == null
                ? new WiderPositions(null, List.of(), paragraph)
                : new WiderPositions(
                        SpanningPanel.reach(session, around, naming.sentences()),
                        chips(around.positions(), place, naming),
                        paragraph);
    }

    private static List<Chip> chips(
            List<DelegationPosition> positions, Place place, Naming naming) {
        return positions.stream().map(each -> Chip.of(each, place.language(), naming)).toList();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return around.isEmpty() && paragraph.isEmpty();
    }
}
