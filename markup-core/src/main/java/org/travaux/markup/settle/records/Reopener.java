package org.travaux.markup.settle.records;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.settle.records.Reopening.Reason;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opens a settled choice again, with its brackets, its alternatives and its positions, in every
 * language, or leaves all as it is. What has been changed elsewhere in the paragraph stays changed.
 *
 * <p>Law (tested): settlements reopened in the reverse of their order give the texts back.
 */
public final class Reopener {
    private final Draft draft;
    private final String choice;
    private final Set<String> open = new HashSet<>();

    private Reopener(Draft draft, String choice) {
        this.draft = draft;
        this.choice = choice;
    }

    /**
     * Reopens a settled choice.
     *
     * @param choice its id
     */
    public static Reopening reopen(Draft draft, String choice) {
        return new Reopener(draft, choice).reopen();
    }

    private Reopening reopen() {
        Map<Integer, Settlement> records = new LinkedHashMap<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (ChoiceIdentity identity : draft.paragraphs().get(i).choices()) {
                open.add(identity.id());
            }
            Settlement record = record(draft.paragraphs().get(i));
            if (record != null) {
                records.put(i, record);
            }
        }
        Reopening.Refused refused = refusal(records);
        if (refused != null) {
            return refused;
        }
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        records.forEach((at, record) -> paragraphs.set(at, reopened(paragraphs.get(at), record)));
        return new Reopening.Done(draft.withParagraphs(paragraphs));
    }

    private @Nullable Settlement record(Paragraph paragraph) {
        for (Settlement settlement : paragraph.settlements()) {
            if (settlement.choice().equals(choice)) {
                return settlement;
            }
        }
        return null;
    }

    private Reopening.@Nullable Refused refusal(Map<Integer, Settlement> records) {
        if (records.isEmpty()) {
            return new Reopening.Refused(Reason.UNKNOWN, -1, draft.sourceLanguage(), null);
        }
        int texts = 0;
        for (Map.Entry<Integer, Settlement> entry : records.entrySet()) {
            Paragraph paragraph = draft.paragraphs().get(entry.getKey());
            for (SettledPlace place : entry.getValue().places()) {
                texts++;
                String first = place.isCovered() ? place.within() : later(paragraph, place);
                Reason reason =
                        place.isCovered()
                                ? Reason.COVERED
                                : first != null
                                        ? Reason.FOLLOWED
                                        : place.isUntouched(paragraph.text(place.language()).text())
                                                ? null
                                                : Reason.CHANGED;
                if (reason != null) {
                    return new Reopening.Refused(reason, entry.getKey(), place.language(), first);
                }
            }
        }
        Map.Entry<Integer, Settlement> any = records.entrySet().iterator().next();
        return texts == any.getValue().texts()
                ? null
                : new Reopening.Refused(
                        Reason.INCOMPLETE, any.getKey(), draft.sourceLanguage(), null);
    }

    /** A choice that was settled in the words that stand at a place; null if none was. */
    private @Nullable String later(Paragraph paragraph, SettledPlace at) {
        String later = null;
        for (Settlement settlement : paragraph.settlements()) {
            for (SettledPlace place : settlement.places()) {
                boolean inside =
                        !settlement.choice().equals(choice)
                                && !place.isCovered()
                                && place.language().equals(at.language())
                                && isInside(place.range(), at.range());
                if (inside) {
                    later = settlement.choice();
                }
            }
        }
        return later;
    }

    private static boolean isInside(TextRange place, TextRange around) {
        boolean overlap = place.start() < around.end() && around.start() < place.end();
        return overlap && !place.contains(around);
    }

    private Paragraph reopened(Paragraph paragraph, Settlement record) {
        Paragraph reopened =
                paragraph.withSettlements(
                        paragraph.settlements().stream()
                                .filter(one -> !one.choice().equals(choice))
                                .toList());
        for (SettledPlace place : record.places()) {
            reopened = reopened(reopened, place);
        }
        return reopened;
    }

    private Paragraph reopened(Paragraph paragraph, SettledPlace place) {
        Language language = place.language();
        MarkedText text = paragraph.text(language);
        TextRange range = place.range();
        ChangeSet change =
                ChangeSet.of(text.text().length(), new TextEdit(range, place.before().text()));
        MarkedText restored =
                text.part(new TextRange(0, range.start()))
                        .then(place.before())
                        .then(text.part(new TextRange(range.end(), text.text().length())));
        Paragraph changed = paragraph.apply(language, change);
        return changed.withText(language, restored)
                .withChoices(identities(paragraph, place, changed.choices()))
                .withSettlements(
                        paragraph.settlements().stream().map(one -> followed(one, place)).toList());
    }

    /**
     * The ids after the words are back: theirs as they were, the others where they are now.
     *
     * @param moved the others, with their alternatives as they were paired
     */
    private List<ChoiceIdentity> identities(
            Paragraph paragraph, SettledPlace place, List<ChoiceIdentity> moved) {
        TextRange range = place.range();
        int growth = place.before().text().length() - range.length();
        Map<String, Map<Language, Integer>> all = new LinkedHashMap<>();
        for (ChoiceIdentity identity : paragraph.choices()) {
            Map<Language, Integer> at = new HashMap<>(identity.at());
            Integer offset = at.get(place.language());
            if (offset != null && offset >= range.end()) {
                at.put(place.language(), offset + growth);
            } else if (offset != null && offset >= range.start()) {
                at.remove(place.language());
            }
            all.put(identity.id(), at);
        }
        place.choices()
                .forEach(
                        (offset, id) -> {
                            if (all.containsKey(id) || !open.contains(id)) {
                                all.computeIfAbsent(id, _ -> new HashMap<>())
                                        .put(place.language(), range.start() + offset);
                            }
                        });
        Map<String, ChoiceIdentity> known = new HashMap<>();
        moved.forEach(one -> known.put(one.id(), one));
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(
                        entry ->
                                known.getOrDefault(
                                                entry.getKey(),
                                                new ChoiceIdentity(entry.getKey(), Map.of()))
                                        .withAt(entry.getValue()))
                .toList();
    }

    private Settlement followed(Settlement settlement, SettledPlace reopened) {
        return settlement.withPlaces(
                settlement.places().stream().map(at -> followed(at, reopened)).toList());
    }

    /** Another settlement's place once the words are back. */
    private SettledPlace followed(SettledPlace place, SettledPlace reopened) {
        if (!place.language().equals(reopened.language())) {
            return place;
        }
        TextRange range = reopened.range();
        if (place.isCovered()) {
            return choice.equals(place.within()) ? place.within(null, range.start()) : place;
        }
        int growth = reopened.before().text().length() - range.length();
        TextRange at = place.range();
        if (at.end() <= range.start() && at.start() < range.end()) {
            return place;
        }
        return at.start() >= range.end()
                ? place.at(at.shift(growth))
                : place.at(new TextRange(at.start(), at.end() + growth));
    }
}
