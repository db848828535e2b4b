package org.travaux.markup.settle;

import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.SettledPlace;
import org.travaux.markup.draft.Settlement;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * The stretch of a text that settling a choice changed, from the first change to the last.
 *
 * @param range of the text before
 * @param now what stands there after
 */
record SettledPassage(Language language, TextRange range, String now) {

    /**
     * The stretch that a change concerns. White space at its edges that stays is outside; the place
     * of an earlier settlement that it cuts is inside, so that one comes back with the other.
     */
    static SettledPassage of(Paragraph paragraph, Language language, ChangeSet change) {
        String before = paragraph.text(language).text();
        String after = change.apply(before);
        int growth = after.length() - before.length();
        TextRange changed =
                new TextRange(
                        change.edits().getFirst().range().start(),
                        change.edits().getLast().range().end());
        TextRange range = trimmed(changed, before, after, growth);
        range = whole(range, growth, paragraph, language);
        return new SettledPassage(
                language, range, after.substring(range.start(), range.end() + growth));
    }

    private static TextRange trimmed(TextRange changed, String before, String after, int growth) {
        int start = changed.start();
        int end = changed.end();
        while (start < Math.min(end, end + growth)
                && Space.is(before.charAt(start))
                && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        while (end > Math.max(start, start - growth)
                && Space.is(before.charAt(end - 1))
                && before.charAt(end - 1) == after.charAt(end + growth - 1)) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static TextRange whole(
            TextRange range, int growth, Paragraph paragraph, Language language) {
        List<TextRange> places =
                paragraph.settlements().stream()
                        .map(Settlement::places)
                        .flatMap(List::stream)
                        .filter(place -> place.language().equals(language) && !place.isCovered())
                        .map(SettledPlace::range)
                        .toList();
        TextRange whole = range;
        for (int i = 0; i < places.size(); i++) {
            TextRange place = places.get(i);
            if (belongs(place, whole, whole.length() + growth == 0)) {
                whole =
                        new TextRange(
                                Math.min(whole.start(), place.start()),
                                Math.max(whole.end(), place.end()));
                i = -1;
            }
        }
        return whole;
    }

    /** Whether an earlier place can't be told from the passage later, or is cut by it. */
    private static boolean belongs(TextRange place, TextRange passage, boolean nothingStays) {
        if (passage.contains(place)) {
            return false;
        }
        boolean apart = place.end() <= passage.start() || passage.end() <= place.start();
        boolean inside = place.start() < passage.start() && passage.end() < place.end();
        return nothingStays
                ? (place.touches(passage.start()) || place.touches(passage.end())) && !inside
                : !apart && !place.contains(passage);
    }

    /** Where an earlier settlement's place is after the change that settled {@code choice}. */
    SettledPlace follow(SettledPlace place, String choice) {
        if (!place.language().equals(language) || place.isCovered()) {
            return place;
        }
        TextRange at = place.range();
        if (range.contains(at)) {
            return place.within(choice, -range.start());
        }
        int growth = now.length() - range.length();
        if (at.end() <= range.start()) {
            return place;
        }
        return at.start() >= range.end()
                ? place.at(at.shift(growth))
                : place.at(new TextRange(at.start(), at.end() + growth));
    }
}
