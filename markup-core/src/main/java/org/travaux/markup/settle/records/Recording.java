package org.travaux.markup.settle.records;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.Resolution;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Does what settles choices of a paragraph, one behind the other, and keeps what stood there
 * before. The paragraph and its earlier records are changed once, however many choices there are.
 * Offsets are UTF-16 code units of the paragraph as it was before.
 */
public final class Recording {
    private final Paragraph before;
    private final Occasion occasion;
    private final Map<Language, RecordedText> texts = new LinkedHashMap<>();
    private final List<Settlement> made = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();

    /** The paragraph after all that was settled; null if it is not known yet. */
    private @Nullable Paragraph after;

    /**
     * Nothing has been settled yet.
     *
     * @param before the paragraph in which it is
     * @param occasion what is recorded of each settlement
     */
    public Recording(Paragraph before, Occasion occasion) {
        this.before = before;
        this.occasion = occasion;
    }

    /** How many texts changes concern. */
    public static int texts(List<TextChange> changes) {
        return (int) changes.stream().filter(each -> !each.change().isEmpty()).count();
    }

    /** Whether changes come behind all that was recorded, and concern nothing of it. */
    public boolean follows(List<TextChange> changes) {
        return changes.stream()
                .allMatch(
                        each ->
                                each.change().isEmpty()
                                        || text(each.language()).follows(each.change()));
    }

    /** Whether what was settled took a choice away that stood at these places. */
    public boolean takesAway(Map<Language, Integer> places) {
        return !places.isEmpty()
                && places.entrySet().stream()
                        .allMatch(
                                each -> {
                                    RecordedText text = texts.get(each.getKey());
                                    return text != null && text.takesAway(each.getValue());
                                });
    }

    /**
     * Settles a choice.
     *
     * @param count how many texts that concerns, over all paragraphs and languages
     * @param changes of this paragraph, behind those of choices that were settled before
     */
    public void settle(String choice, Resolution resolution, int count, List<TextChange> changes) {
        List<SettledPlace> places = new ArrayList<>();
        for (TextChange each : changes) {
            if (!each.change().isEmpty()) {
                places.add(text(each.language()).settle(choice, each.change()));
            }
        }
        if (!places.isEmpty()) {
            made.add(new Settlement(choice, resolution, occasion, count, places, Map.of()));
            settled.add(choice);
            after = null;
        }
    }

    private RecordedText text(Language language) {
        return texts.computeIfAbsent(language, each -> new RecordedText(before, each));
    }

    /** The paragraph after all that was settled, with the records of it. */
    public Paragraph after() {
        Paragraph made = after;
        if (made == null) {
            made = settled.isEmpty() ? before : changed();
            after = made;
        }
        return made;
    }

    private Paragraph changed() {
        Paragraph changed = before;
        for (Map.Entry<Language, RecordedText> each : texts.entrySet()) {
            changed = changed.apply(each.getKey(), each.getValue().change());
        }
        List<Settlement> settlements = new ArrayList<>();
        before.settlements().forEach(each -> settlements.add(followed(each)));
        settlements.addAll(made);
        // A choice that was settled is none any more, even where a placeholder's bracket stands in
        // its place.
        return changed.withSettlements(settlements)
                .withChoices(
                        changed.choices().stream()
                                .filter(choice -> !settled.contains(choice.id()))
                                .toList());
    }

    private Settlement followed(Settlement settlement) {
        List<SettledPlace> places =
                settlement.places().stream()
                        .map(
                                place -> {
                                    RecordedText text = texts.get(place.language());
                                    return text == null ? place : text.followed(place);
                                })
                        .toList();
        return places.equals(settlement.places()) ? settlement : settlement.withPlaces(places);
    }
}
