package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.TextPlace;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In what the languages of a draft differed when they were last compared, by paragraph. */
final class Comparisons {
    static final Comparisons NONE = new Comparisons(Map.of());

    private record Compared(Paragraph paragraph, List<Disagreement> found) {}

    private final Map<String, Compared> byId;

    private Comparisons(Map<String, Compared> byId) {
        this.byId = byId;
    }

    /** Those of a draft that has been read and compared. */
    static Comparisons of(WholeReading read) {
        List<Paragraph> paragraphs = read.reading().draft().paragraphs();
        Map<String, Compared> byId = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            byId.put(paragraph.id(), new Compared(paragraph, read.concordance().in(i)));
        }
        return new Comparisons(byId);
    }

    /** What was found in a paragraph as it was then; nothing if it was not there. */
    List<Disagreement> in(Paragraph paragraph) {
        Compared compared = byId.get(paragraph.id());
        return compared == null ? List.of() : compared.found;
    }

    /** Whether a paragraph was then what it is now. */
    boolean isOf(Paragraph paragraph) {
        Compared compared = byId.get(paragraph.id());
        return compared != null && compared.paragraph.equals(paragraph);
    }

    /**
     * The places in a paragraph's text that are about something in which the languages differ.
     * Where the text has changed since, those that stand apart from the change.
     */
    List<TextRange> different(Paragraph paragraph, Language language) {
        Compared compared = byId.get(paragraph.id());
        if (compared == null || compared.found.isEmpty()) {
            return List.of();
        }
        String before = compared.paragraph.text(language).text();
        ChangeSet change = ChangeSet.between(before, paragraph.text(language).text());
        return compared.found.stream()
                .flatMap(found -> found.places().stream())
                .filter(place -> place.language().equals(language))
                .map(TextPlace::range)
                .filter(range -> !range.isEmpty())
                .distinct()
                .flatMap(range -> Stream.ofNullable(moved(range, change)))
                .toList();
    }

    private static @Nullable TextRange moved(TextRange range, ChangeSet change) {
        if (change.edits().isEmpty()) {
            return range;
        }
        TextRange changed = change.edits().getFirst().range();
        boolean apart = range.end() < changed.start() || changed.end() < range.start();
        return apart ? change.map(range) : null;
    }
}
