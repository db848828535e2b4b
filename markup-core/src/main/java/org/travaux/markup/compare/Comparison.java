package org.travaux.markup.compare;

import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is not the same in two drafts, the alarm first. The words that stand are compared: those
 * outside brackets, and of each choice those that stood before anybody proposed anything. So words
 * that a bracket was put around are no alarm, and words that changed without one are.
 *
 * @param pairs every paragraph of both, in the order of the later draft
 * @param languages in which they were compared
 * @param changes the most serious first; within a kind in the order of the text
 */
public record Comparison(
        Draft before,
        Draft after,
        List<Language> languages,
        List<Pair> pairs,
        List<DraftChange> changes) {
    public Comparison {
        languages = List.copyOf(languages);
        pairs = List.copyOf(pairs);
        changes = List.copyOf(changes);
    }

    /** Holds two drafts against each other in all the languages that both have. */
    public static Comparison of(DraftReading before, DraftReading after) {
        return of(before, after, common(before.draft(), after.draft()));
    }

    /**
     * Holds two drafts against each other.
     *
     * @param languages of both drafts; the first is the one of changes that are in no language
     * @throws IllegalArgumentException if there is none, or one is not a language of both
     */
    public static Comparison of(DraftReading before, DraftReading after, List<Language> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("no language to compare in");
        }
        DraftComparison comparison = new DraftComparison(before, after, languages);
        return new Comparison(
                before.draft(), after.draft(), languages, comparison.pairs(), comparison.changes());
    }

    /** The languages that both drafts have, in the order of the later one; maybe none. */
    public static List<Language> common(Draft before, Draft after) {
        List<Language> common = new ArrayList<>(after.sourceFirst());
        common.retainAll(before.languages());
        return common;
    }

    /** How many of the changes are alarms. */
    public int alarms() {
        return (int) changes.stream().filter(DraftChange::isAlarm).count();
    }

    /** How many changes there are of each kind that there are any of. */
    public Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }
}
