package org.travaux.app.files.opening;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gives the choices of a draft the ids that a document of ours has kept for them. */
final class ChoiceIds {
    private ChoiceIds() {}

    /**
     * The draft with these ids, where there is one for each choice and each is another's; else as
     * it is.
     *
     * @param ids in the order in which the choices open
     */
    static Draft kept(Draft draft, Language language, List<String> ids) {
        TextReading reading = DraftReading.of(draft).in(language);
        List<List<Integer>> starts = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            starts.add(starts(reading, i));
            count += starts.getLast().size();
        }
        if (ids.isEmpty() || count != ids.size() || new HashSet<>(ids).size() < count) {
            return draft;
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < starts.size(); i++) {
            List<ChoiceIdentity> choices = new ArrayList<>();
            for (int start : starts.get(i)) {
                choices.add(new ChoiceIdentity(ids.get(next++), Map.of(language, start)));
            }
            paragraphs.add(draft.paragraphs().get(i).withChoices(choices));
        }
        return draft.withParagraphs(paragraphs);
    }

    private static List<Integer> starts(TextReading reading, int paragraph) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (Choice choice : reading.paragraph(paragraph).choices()) {
            starts.add(choice.range().start());
        }
        for (SpanningChoice choice : reading.spanningFrom(paragraph)) {
            starts.add(choice.start());
        }
        return List.copyOf(starts);
    }
}
