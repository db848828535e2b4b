package org.travaux.markup.numbering;

import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.SettledPlace;
import org.travaux.markup.draft.Settlement;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that were settled and in which a number became another: they are still what was settled,
 * and can be reopened.
 */
final class SettledNumbers {
    private SettledNumbers() {}

    /** A paragraph after its numbers in a language changed, with what was settled in it. */
    static Paragraph followed(Paragraph before, Paragraph after, Language language) {
        List<Settlement> settlements = new ArrayList<>();
        for (int i = 0; i < after.settlements().size(); i++) {
            Settlement was = before.settlements().get(i);
            Settlement now = after.settlements().get(i);
            List<SettledPlace> places = new ArrayList<>();
            for (int j = 0; j < now.places().size(); j++) {
                SettledPlace place = now.places().get(j);
                boolean here = place.language().equals(language) && !place.isCovered();
                boolean untouched =
                        here && was.places().get(j).isUntouched(before.text(language).text());
                places.add(untouched ? as(place, after.text(language).text()) : place);
            }
            settlements.add(now.withPlaces(places));
        }
        return after.withSettlements(settlements);
    }

    private static SettledPlace as(SettledPlace place, String text) {
        return new SettledPlace(
                place.language(),
                place.range(),
                place.range().of(text),
                place.before(),
                place.choices(),
                null,
                place.unknown());
    }
}
