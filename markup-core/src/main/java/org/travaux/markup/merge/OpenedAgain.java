package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.settle.records.Reopener;
import org.travaux.markup.settle.records.Reopening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one side settled and the other changed, or settled otherwise, is open again before the two
 * are merged.
 */
final class OpenedAgain {
    private static final int MOST_STEPS = 50;

    private final DraftReading base;
    private final Map<String, Integer> inBase = new HashMap<>();
    private final List<MergeRemark> remarks = new ArrayList<>();
    private Draft first;
    private Draft second;

    OpenedAgain(Draft base, Draft first, Draft second) {
        this.base = DraftReading.of(base);
        for (int i = 0; i < base.paragraphs().size(); i++) {
            inBase.put(base.paragraphs().get(i).id(), i);
        }
        this.first = first;
        this.second = second;
        Map<String, Map<String, Settlement>> ones = fresh(first);
        Map<String, Map<String, Settlement>> others = fresh(second);
        ones.forEach((id, records) -> look(id, records, others.get(id), true));
        others.forEach(
                (id, records) -> {
                    if (!ones.containsKey(id)) {
                        look(id, records, null, false);
                    }
                });
    }

    /** The first side, with what is open again. */
    Draft first() {
        return first;
    }

    /** The second side, with what is open again. */
    Draft second() {
        return second;
    }

    List<MergeRemark> remarks() {
        return remarks;
    }

    /** By the id of a choice, and of a paragraph, what was settled since. */
    private Map<String, Map<String, Settlement>> fresh(Draft side) {
        Map<String, Map<String, Settlement>> fresh = new LinkedHashMap<>();
        for (Paragraph paragraph : side.paragraphs()) {
            Integer index = inBase.get(paragraph.id());
            for (Settlement settlement : paragraph.settlements()) {
                boolean known =
                        index != null
                                && base.draft().paragraphs().get(index).settlements().stream()
                                        .anyMatch(one -> one.choice().equals(settlement.choice()));
                if (!known) {
                    fresh.computeIfAbsent(settlement.choice(), _ -> new LinkedHashMap<>())
                            .put(paragraph.id(), settlement);
                }
            }
        }
        return fresh;
    }

    private void look(
            String choice,
            Map<String, Settlement> records,
            @Nullable Map<String, Settlement> others,
            boolean byFirst) {
        Draft other = byFirst ? second : first;
        boolean same =
                others == null
                        ? isUntouched(choice, records, other)
                        : now(records).equals(now(others));
        if (same) {
            return;
        }
        Draft side = byFirst ? first : second;
        Opened open = Opened.of(side, choice);
        Opened otherOpen = others == null ? new Opened(other, List.of()) : Opened.of(other, choice);
        if (open == null || otherOpen == null) {
            return;
        }
        first = byFirst ? open.draft : otherOpen.draft;
        second = byFirst ? otherOpen.draft : open.draft;
        tell(choice, records, others == null ? Map.of() : others, byFirst);
        open.along.forEach(id -> tell(id, records(side, id), Map.of(), byFirst));
        otherOpen.along.forEach(id -> tell(id, records(other, id), Map.of(), !byFirst));
    }

    private void tell(
            String choice,
            Map<String, Settlement> records,
            Map<String, Settlement> others,
            boolean byFirst) {
        String paragraph = records.keySet().stream().findFirst().orElse("");
        Map<Language, String> ones = words(records);
        Map<Language, String> saidOther = words(others);
        remarks.add(
                new MergeRemark(
                        MergeRemark.Kind.SETTLEMENT,
                        paragraph,
                        choice,
                        byFirst ? List.of(ones, saidOther) : List.of(saidOther, ones)));
    }

    /** By the id of a paragraph how a choice was settled. */
    private static Map<String, Settlement> records(Draft side, String choice) {
        Map<String, Settlement> records = new LinkedHashMap<>();
        for (Paragraph paragraph : side.paragraphs()) {
            for (Settlement settlement : paragraph.settlements()) {
                if (settlement.choice().equals(choice)) {
                    records.put(paragraph.id(), settlement);
                }
            }
        }
        return records;
    }

    private static Map<Language, String> words(Map<String, Settlement> records) {
        Map<Language, String> words = new LinkedHashMap<>();
        records.values()
                .forEach(
                        record ->
                                record.places()
                                        .forEach(
                                                place ->
                                                        words.merge(
                                                                place.language(),
                                                                place.now(),
                                                                (one, more) ->
                                                                        one + " … " + more)));
        return words;
    }

    /** By paragraph and language what was put there. */
    private static Map<String, Map<Language, String>> now(Map<String, Settlement> records) {
        Map<String, Map<Language, String>> now = new HashMap<>();
        records.forEach((id, record) -> now.put(id, words(Map.of(id, record))));
        return now;
    }

    /** Whether a choice stands in the other side as it did in the base. */
    private boolean isUntouched(String choice, Map<String, Settlement> records, Draft other) {
        for (Map.Entry<String, Settlement> record : records.entrySet()) {
            Paragraph there =
                    other.paragraphs().stream()
                            .filter(one -> one.id().equals(record.getKey()))
                            .findFirst()
                            .orElse(null);
            Integer index = inBase.get(record.getKey());
            if (there == null || index == null) {
                continue;
            }
            for (SettledPlace place : record.getValue().places()) {
                if (!isUntouched(choice, index, place, there)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isUntouched(String choice, int index, SettledPlace place, Paragraph there) {
        Language language = place.language();
        Paragraph was = base.draft().paragraphs().get(index);
        String text = there.text(language).text();
        if (text.equals(was.text(language).text()) || text.contains(place.before().text())) {
            return true;
        }
        String before = words(was, choice, language);
        return before != null && before.equals(words(there, choice, language));
    }

    /** A choice as it stands in a text; null if it does not. */
    private @Nullable String words(Paragraph paragraph, String choice, Language language) {
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer at = identity.at().get(language);
            if (identity.id().equals(choice) && at != null) {
                SideText text = SideText.of(paragraph.text(language).text(), base.notation());
                Choice found = text.said().reading().choiceFrom(at);
                return found == null ? null : found.range().of(text.text());
            }
        }
        return null;
    }

    /**
     * A draft with a choice open again.
     *
     * @param along the ids of choices that had to be opened before it
     */
    private record Opened(Draft draft, List<String> along) {
        /** Null if it can't be opened. */
        static @Nullable Opened of(Draft side, String choice) {
            List<String> along = new ArrayList<>();
            Draft now = side;
            String next = choice;
            for (int step = 0; step < MOST_STEPS; step++) {
                switch (Reopener.reopen(now, next)) {
                    case Reopening.Done(Draft open) -> {
                        if (next.equals(choice)) {
                            return new Opened(open, along);
                        }
                        along.add(next);
                        now = open;
                        next = choice;
                    }
                    case Reopening.Refused refused -> {
                        if (refused.first() == null) {
                            return null;
                        }
                        next = refused.first();
                    }
                }
            }
            return null;
        }
    }
}
