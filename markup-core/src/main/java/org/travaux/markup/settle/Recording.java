package org.travaux.markup.settle;

import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Occasion;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.Resolution;
import org.travaux.markup.draft.SettledPlace;
import org.travaux.markup.draft.Settlement;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Does what settles a choice, and keeps in each paragraph what stood there before. */
final class Recording {
    private final Draft draft;
    private final String choice;
    private final Resolution resolution;
    private final Occasion occasion;

    Recording(Draft draft, String choice, Resolution resolution, Occasion occasion) {
        this.draft = draft;
        this.choice = choice;
        this.resolution = resolution;
        this.occasion = occasion;
    }

    /** The draft after the changes that settle the choice, with the record of it. */
    Draft record(List<TextChange> changes) {
        Map<Integer, Paragraph> changed = new TreeMap<>();
        Map<Integer, List<SettledPlace>> places = new HashMap<>();
        for (TextChange change : changes) {
            Paragraph before =
                    changed.getOrDefault(
                            change.paragraph(), draft.paragraphs().get(change.paragraph()));
            if (!change.change().isEmpty()) {
                SettledPassage passage =
                        SettledPassage.of(before, change.language(), change.change());
                places.computeIfAbsent(change.paragraph(), _ -> new ArrayList<>())
                        .add(place(before, passage));
                changed.put(change.paragraph(), settled(before, change, passage));
            }
        }
        int texts = places.values().stream().mapToInt(List::size).sum();
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        changed.forEach(
                (at, paragraph) -> {
                    List<Settlement> settlements = new ArrayList<>(paragraph.settlements());
                    settlements.add(
                            new Settlement(
                                    choice,
                                    resolution,
                                    occasion,
                                    texts,
                                    places.getOrDefault(at, List.of()),
                                    Map.of()));
                    paragraphs.set(at, closed(paragraph).withSettlements(settlements));
                });
        return draft.withParagraphs(paragraphs);
    }

    /** The choice is none any more, even where a placeholder's bracket stands in its place. */
    private Paragraph closed(Paragraph paragraph) {
        return paragraph.withChoices(
                paragraph.choices().stream().filter(one -> !one.id().equals(choice)).toList());
    }

    private static SettledPlace place(Paragraph before, SettledPassage passage) {
        Language language = passage.language();
        MarkedText text = before.text(language);
        Map<Integer, String> choices = new HashMap<>();
        for (ChoiceIdentity identity : before.choices()) {
            Integer at = identity.at().get(language);
            if (at != null && passage.range().start() <= at && at < passage.range().end()) {
                choices.put(at - passage.range().start(), identity.id());
            }
        }
        int start = passage.range().start();
        return new SettledPlace(
                language,
                new TextRange(start, start + passage.now().length()),
                passage.now(),
                text.part(passage.range()),
                choices,
                null,
                Map.of());
    }

    /** The paragraph after one of the changes; earlier records follow it. */
    private Paragraph settled(Paragraph before, TextChange change, SettledPassage passage) {
        List<Settlement> settlements =
                before.settlements().stream().map(one -> followed(one, passage)).toList();
        return before.apply(change.language(), change.change()).withSettlements(settlements);
    }

    private Settlement followed(Settlement settlement, SettledPassage passage) {
        List<SettledPlace> places =
                settlement.places().stream().map(at -> passage.follow(at, choice)).toList();
        return places.equals(settlement.places()) ? settlement : settlement.withPlaces(places);
    }
}
