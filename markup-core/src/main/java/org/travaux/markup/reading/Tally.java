package org.travaux.markup.reading;

import java.util.List;

/**
 * A paragraph with what it holds, counted where it was read: nothing of it need be looked at again
 * when many of them are joined.
 *
 * @param deepest how deep brackets nest before the first one without a partner
 * @param selfContained whether no bracket in it is without a partner
 */
record Tally(
        ParagraphReading paragraph,
        int pairs,
        int deepest,
        boolean selfContained,
        int choices,
        int alternatives,
        int positions,
        int placeholders) {
    /** Counts what a paragraph holds. */
    static Tally of(ParagraphReading paragraph) {
        Reading reading = paragraph.reading();
        int alternatives = 0;
        int positions = reading.positions().size();
        List<Choice> choices = reading.choices();
        for (int i = 0; i < choices.size(); i++) {
            alternatives += choices.get(i).alternatives().size();
            positions += choices.get(i).countPositions();
        }
        int placeholders = 0;
        List<Element> others = reading.others();
        for (int i = 0; i < others.size(); i++) {
            placeholders += others.get(i).kind() == Element.Kind.PLACEHOLDER ? 1 : 0;
        }
        return new Tally(
                paragraph,
                reading.pairs(),
                reading.peaks().getFirst(),
                reading.loose().isEmpty(),
                reading.choices().size(),
                alternatives,
                positions,
                placeholders);
    }
}
