package org.travaux.markup.settle.records;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.SettledPlace;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A paragraph's text in one language while choices of it are settled, one behind the other: what
 * changes, what stood there, and where earlier records are then. Each choice costs what stands near
 * it. Offsets are UTF-16 code units of the text as it was before.
 */
final class RecordedText {
    /**
     * Where an earlier record is.
     *
     * @param number in the order of the records
     */
    private record Earlier(int number, SettledPlace place) {
        int start() {
            return place.range().start();
        }
    }

    private final Language language;
    private final MarkedText before;

    /** Of the choices that were there, the ids by where they began. */
    private final NavigableMap<Integer, String> choices = new TreeMap<>();

    /** The places of the text that earlier records have, in the order in which they begin. */
    private final List<Earlier> earlier = new ArrayList<>();

    /** How many of them begin before what was settled last ends. */
    private int begun;

    /** By their numbers, those of them that what is settled next may concern. */
    private final NavigableMap<Integer, Earlier> near = new TreeMap<>();

    /** What became of those that went with a choice. */
    private final IdentityHashMap<SettledPlace, SettledPlace> covered = new IdentityHashMap<>();

    private final List<SettledPassage> passages = new ArrayList<>();
    private final List<TextEdit> edits = new ArrayList<>();

    /** By passage, by how much the text has grown behind it. */
    private final List<Integer> grown = new ArrayList<>();

    RecordedText(Paragraph paragraph, Language language) {
        this.language = language;
        this.before = paragraph.text(language);
        for (ChoiceIdentity choice : paragraph.choices()) {
            Integer at = choice.at().get(language);
            if (at != null) {
                choices.put(at, choice.id());
            }
        }
        for (Settlement settlement : paragraph.settlements()) {
            for (SettledPlace place : settlement.places()) {
                if (place.language().equals(language) && !place.isCovered()) {
                    earlier.add(new Earlier(earlier.size(), place));
                }
            }
        }
        earlier.sort(Comparator.comparingInt(Earlier::start));
    }

    /** The change by all that was settled. */
    ChangeSet change() {
        return ChangeSet.of(before.text().length(), edits);
    }

    /** Whether a change comes behind all that was settled, and takes nothing of it in. */
    boolean follows(ChangeSet change) {
        return passages.isEmpty()
                || passage(change).range().start() > passages.getLast().range().end();
    }

    /** Whether the bracket at an offset went, and none came to stand in its place. */
    boolean takesAway(int offset) {
        int next = inFront(edits, edit -> edit.range().end() <= offset);
        if (next == edits.size() || edits.get(next).range().start() > offset) {
            return false;
        }
        int end = edits.get(next).range().end();
        boolean apart = next + 1 == edits.size() || edits.get(next + 1).range().start() > end;
        return apart && end < before.text().length() && before.text().charAt(end) != '[';
    }

    /**
     * Settles a choice by a change that {@link #follows}.
     *
     * @return what stood there before
     */
    SettledPlace settle(String choice, ChangeSet change) {
        SettledPassage passage = passage(change);
        TextRange range = passage.range();
        int growth = passages.isEmpty() ? 0 : grown.getLast();
        int start = range.start() + growth;
        SettledPlace place =
                new SettledPlace(
                        language,
                        new TextRange(start, start + passage.now().length()),
                        passage.now(),
                        before.part(range),
                        choicesIn(range),
                        null,
                        Map.of());
        near.values()
                .removeIf(
                        each -> {
                            boolean goes = range.contains(each.place().range());
                            if (goes) {
                                covered.put(
                                        each.place(), each.place().within(choice, -range.start()));
                            }
                            return goes || each.place().range().end() < range.end();
                        });
        passages.add(passage);
        edits.addAll(change.edits());
        grown.add(growth + passage.growth());
        return place;
    }

    private Map<Integer, String> choicesIn(TextRange range) {
        Map<Integer, String> ids = new HashMap<>();
        choices.subMap(range.start(), range.end())
                .forEach((at, id) -> ids.put(at - range.start(), id));
        return ids;
    }

    private SettledPassage passage(ChangeSet change) {
        int end = change.edits().getLast().range().end();
        while (true) {
            while (begun < earlier.size() && earlier.get(begun).start() <= end) {
                Earlier each = earlier.get(begun++);
                near.put(each.number(), each);
            }
            SettledPassage passage =
                    SettledPassage.of(
                            before.text(),
                            change.edits(),
                            near.values().stream().map(each -> each.place().range()).toList());
            if (passage.range().end() <= end) {
                return passage;
            }
            end = passage.range().end();
        }
    }

    /** Where the place of an earlier record is after all that was settled. */
    SettledPlace followed(SettledPlace place) {
        SettledPlace gone = covered.get(place);
        if (gone != null || place.isCovered()) {
            return gone == null ? place : gone;
        }
        TextRange at = place.range();
        int start = at.start() + growth(passage -> passage.range().end() <= at.start());
        int end = at.end() + growth(passage -> passage.range().start() < at.end());
        return place.at(new TextRange(start, end));
    }

    /** By how much the text grows where the passages are that are meant, the first ones. */
    private int growth(Predicate<SettledPassage> meant) {
        int passed = inFront(passages, meant);
        return passed == 0 ? 0 : grown.get(passed - 1);
    }

    /** How many of a list are meant, which are the first ones of it. */
    private static <T> int inFront(List<T> list, Predicate<T> meant) {
        int from = 0;
        int to = list.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (meant.test(list.get(middle))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
