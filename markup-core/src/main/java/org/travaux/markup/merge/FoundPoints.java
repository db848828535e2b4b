package org.travaux.markup.merge;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in single languages, put together by the choices that it is about. */
final class FoundPoints {
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Draft draft;

    private FoundPoints(Draft draft) {
        this.draft = draft;
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            indexes.put(draft.paragraphs().get(i).id(), i);
        }
    }

    /**
     * Everything to look at, in the order of the text.
     *
     * @param draft with ids of all choices
     * @param others what is not about the words of a language
     */
    static List<MergeRemark> remarks(
            Draft draft, List<FoundPoint> points, List<MergeRemark> others) {
        FoundPoints found = new FoundPoints(draft);
        List<MergeRemark> all = new ArrayList<>(found.remarks(points));
        all.addAll(others);
        all.sort(
                Comparator.comparingInt(
                        remark -> found.indexes.getOrDefault(remark.paragraph(), -1)));
        return all;
    }

    private List<MergeRemark> remarks(List<FoundPoint> points) {
        Map<String, MergeRemark> together = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (FoundPoint found : points) {
            String choice = choice(found);
            String where = found.paragraph() + ' ' + found.point().kind() + ' ';
            String inLanguage = where + found.language();
            int number = counts.merge(inLanguage + choice, 1, Integer::sum);
            MergeRemark remark =
                    new MergeRemark(
                            found.point().kind(),
                            found.paragraph(),
                            choice,
                            List.of(
                                    Map.of(found.language(), found.point().first()),
                                    Map.of(found.language(), found.point().second())));
            together.merge(where + choice + ' ' + number, remark, FoundPoints::with);
        }
        return List.copyOf(together.values());
    }

    private static MergeRemark with(MergeRemark one, MergeRemark other) {
        List<Map<Language, String>> words = new ArrayList<>();
        for (int side = 0; side < one.words().size(); side++) {
            Map<Language, String> both = new LinkedHashMap<>(one.words().get(side));
            both.putAll(other.words().get(side));
            words.add(both);
        }
        return new MergeRemark(one.kind(), one.paragraph(), one.choice(), words);
    }

    /** The id of the choice that stands where something was found; empty if none does. */
    private String choice(FoundPoint found) {
        int index = indexes.getOrDefault(found.paragraph(), -1);
        if (index < 0) {
            return "";
        }
        Paragraph paragraph = draft.paragraphs().get(index);
        int start = found.point().at();
        Passage passage = Passage.of(paragraph, found.language(), draft.notation());
        for (Choice choice : passage.reading().choices()) {
            for (Alternative alternative : choice.alternatives()) {
                if (alternative.range().start() == found.point().at()) {
                    start = choice.range().start();
                }
            }
        }
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer at = identity.at().get(found.language());
            if (at != null && at == start) {
                return identity.id();
            }
        }
        return "";
    }
}
