package org.travaux.markup.settle;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.SpanningChoice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who stands where on each alternative of a paragraph's choices. */
final class ChoicePositions {
    private ChoicePositions() {}

    /**
     * By a choice's id the positions on each of its alternatives, in the first language that has
     * the choice.
     */
    static Map<String, List<List<DelegationPosition>>> in(DraftReading reading, int paragraph) {
        Map<String, List<List<DelegationPosition>>> positions = new HashMap<>();
        for (Language language : reading.draft().sourceFirst()) {
            Map<Integer, String> ids = reading.ids(paragraph, language);
            for (Choice choice : reading.in(language).paragraph(paragraph).choices()) {
                String id = ids.get(choice.range().start());
                if (id != null) {
                    positions.putIfAbsent(
                            id,
                            choice.alternatives().stream().map(Alternative::positions).toList());
                }
            }
            for (SpanningChoice choice : reading.in(language).spanningFrom(paragraph)) {
                String id = ids.get(choice.start());
                if (id != null) {
                    positions.putIfAbsent(id, List.of(choice.positions()));
                }
            }
        }
        return positions;
    }
}
