package org.travaux.app.viewmodel.finding;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found in a draft.
 *
 * @param columns the languages, in the order in which matches of a paragraph follow
 * @param all by paragraph, language and place
 */
public record Matches(List<Language> columns, List<Match> all) {
    public Matches {
        columns = List.copyOf(columns);
        all = List.copyOf(all);
    }

    /**
     * Searches a draft, contested or not.
     *
     * @param columns the languages to search, in the order in which they are gone through
     * @throws TooMuchWork if that takes more effort than there is
     */
    public static Matches in(
            Draft draft,
            List<Language> columns,
            Search search,
            SearchPattern pattern,
            SearchBudget effort) {
        List<Match> all = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            Paragraph paragraph = draft.paragraphs().get(i);
            for (Language language : columns) {
                if (search.isIn(language)) {
                    for (TextRange range : pattern.in(paragraph.text(language).text(), effort)) {
                        all.add(new Match(i, language, range));
                    }
                }
            }
        }
        return new Matches(columns, all);
    }

    /** How many paragraphs have matches, in whatever language. */
    public int paragraphs() {
        return (int) all.stream().mapToInt(Match::paragraph).distinct().count();
    }

    /** The first match at or behind a place, or else the first of all; null if there is none. */
    public @Nullable Match from(Place place) {
        Comparator<Place> order = order();
        return all.stream()
                .filter(match -> order.compare(match.start(), place) >= 0)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    /** The last match before a place, or else the last of all; null if there is none. */
    public @Nullable Match before(Place place) {
        Comparator<Place> order = order();
        return all.reversed().stream()
                .filter(match -> order.compare(match.start(), place) < 0)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getLast());
    }

    private Comparator<Place> order() {
        return Comparator.comparingInt(Place::paragraph)
                .thenComparingInt(place -> columns.indexOf(place.language()))
                .thenComparingInt(Place::offset);
    }

    /**
     * The changes that put something else in place of every match, by text.
     *
     * @throws BadExpression if the replacement asks for a group that is not there
     * @throws TooMuchWork if that takes more effort than there is
     */
    public Map<Place, ChangeSet> replaced(
            Draft draft, SearchPattern pattern, String replacement, SearchBudget effort)
            throws BadExpression {
        Map<Place, List<TextRange>> byText = new LinkedHashMap<>();
        for (Match match : all) {
            byText.computeIfAbsent(match.start().at(0), _ -> new ArrayList<>()).add(match.range());
        }
        Map<Place, ChangeSet> changes = new LinkedHashMap<>();
        for (Map.Entry<Place, List<TextRange>> each : byText.entrySet()) {
            Place at = each.getKey();
            String text = draft.paragraphs().get(at.paragraph()).text(at.language()).text();
            List<TextEdit> edits = pattern.replace(text, each.getValue(), replacement, effort);
            changes.put(at, ChangeSet.of(text.length(), edits));
        }
        return changes;
    }
}
