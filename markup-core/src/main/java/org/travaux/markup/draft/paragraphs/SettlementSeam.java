package org.travaux.markup.draft.paragraphs;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What was settled goes where its text goes when a paragraph is cut in two, or two are joined. */
final class SettlementSeam {
    private final Paragraph paragraph;
    private final Map<Language, Integer> begin;

    /**
     * @param begin where the second part begins in each language
     */
    SettlementSeam(Paragraph paragraph, Map<Language, Integer> begin) {
        this.paragraph = paragraph;
        this.begin = begin;
    }

    /**
     * What stays in the first part. A place that is cut itself stays there too, cut short.
     *
     * @param part the first part, with its texts
     */
    List<Settlement> first(Paragraph part) {
        return part(
                false,
                place -> {
                    int length = part.text(place.language()).text().length();
                    int start = Math.min(place.range().start(), length);
                    int end = Math.clamp(place.range().end(), start, length);
                    return place.at(new TextRange(start, end));
                });
    }

    /** What goes into the second part. */
    List<Settlement> second() {
        return part(
                true,
                place -> place.at(place.range().shift(-begin.getOrDefault(place.language(), 0))));
    }

    private List<Settlement> part(boolean behind, UnaryOperator<SettledPlace> moved) {
        List<Settlement> part = new ArrayList<>();
        for (Settlement settlement : paragraph.settlements()) {
            List<SettledPlace> places =
                    settlement.places().stream()
                            .filter(place -> isBehind(root(place)) == behind)
                            .map(place -> place.isCovered() ? place : moved.apply(place))
                            .toList();
            if (!places.isEmpty()) {
                part.add(settlement.withPlaces(places));
            }
        }
        return part;
    }

    private boolean isBehind(SettledPlace place) {
        int from = begin.getOrDefault(place.language(), Integer.MAX_VALUE);
        boolean cut = from < paragraph.text(place.language()).text().length();
        return cut && place.range().start() >= from;
    }

    /** The place in the text with which a place goes. */
    private SettledPlace root(SettledPlace place) {
        SettledPlace root = place;
        for (int depth = 0; depth < paragraph.settlements().size() && root.isCovered(); depth++) {
            root = cover(root);
        }
        return root;
    }

    private SettledPlace cover(SettledPlace place) {
        return paragraph.settlements().stream()
                .filter(settlement -> settlement.choice().equals(place.within()))
                .flatMap(settlement -> settlement.places().stream())
                .filter(cover -> cover.language().equals(place.language()))
                .findFirst()
                .orElse(place);
    }

    /**
     * What was settled in two paragraphs that become one; a choice that reached over both has one
     * record.
     *
     * @param shift how far the second paragraph's texts move
     */
    static List<Settlement> join(Paragraph first, Paragraph second, Map<Language, Integer> shift) {
        Map<String, Settlement> joined = new LinkedHashMap<>();
        first.settlements().forEach(settlement -> joined.put(settlement.choice(), settlement));
        for (Settlement settlement : second.settlements()) {
            List<SettledPlace> places = new ArrayList<>();
            Settlement before = joined.get(settlement.choice());
            if (before != null) {
                places.addAll(before.places());
            }
            for (SettledPlace place : settlement.places()) {
                int distance = shift.getOrDefault(place.language(), 0);
                places.add(place.isCovered() ? place : place.at(place.range().shift(distance)));
            }
            joined.put(settlement.choice(), settlement.withPlaces(places));
        }
        return List.copyOf(joined.values());
    }
}
