package org.travaux.markup.settle.records;

import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * The stretch of a text that settling a choice changed, from the first change to the last.
 *
 * @param range of the text before
 * @param now what stands there after
 */
record SettledPassage(TextRange range, String now) {

    /**
     * The stretch that edits of a text concern. White space at its edges that stays is outside; the
     * place of an earlier settlement that it cuts is inside, so that one comes back with the other.
     *
     * @param edits in order, at least one
     * @param earlier the places of earlier settlements, at least those that the stretch may meet
     */
    static SettledPassage of(String before, List<TextEdit> edits, List<TextRange> earlier) {
        TextRange changed =
                new TextRange(edits.getFirst().range().start(), edits.getLast().range().end());
        String after = after(before, changed, edits);
        TextRange trimmed = trimmed(changed, before, after);
        int growth = after.length() - changed.length();
        TextRange range = whole(trimmed, growth, earlier);
        String now =
                before.substring(Math.min(range.start(), changed.start()), changed.start())
                        + after
                        + before.substring(changed.end(), Math.max(range.end(), changed.end()));
        int start = Math.max(0, range.start() - changed.start());
        return new SettledPassage(range, now.substring(start, start + range.length() + growth));
    }

    /** What stands in the place of a range after the edits in it. */
    private static String after(String before, TextRange range, List<TextEdit> edits) {
        StringBuilder after = new StringBuilder();
        int from = range.start();
        for (TextEdit edit : edits) {
            after.append(before, from, edit.range().start()).append(edit.replacement());
            from = edit.range().end();
        }
        return after.toString();
    }

    private static TextRange trimmed(TextRange changed, String before, String after) {
        int growth = after.length() - changed.length();
        int start = changed.start();
        int end = changed.end();
        while (start < Math.min(end, end + growth)
                && Space.is(before.charAt(start))
                && before.charAt(start) == after.charAt(start - changed.start())) {
            start++;
        }
        while (end > Math.max(start, start - growth)
                && Space.is(before.charAt(end - 1))
                && before.charAt(end - 1) == after.charAt(end + growth - 1 - changed.start())) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static TextRange whole(TextRange range, int growth, List<TextRange> places) {
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

    /** By how much the text grows. */
    int growth() {
        return now.length() - range.length();
    }
}
