package org.travaux.markup.settle.preview;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.paragraphs.TableEdits;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.text.ChangeSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to read a text that is not agreed, at any time. No copy says who wants what, and no
 * editor's note is in it, but for words that wait for their translation.
 */
public sealed interface ReadingCopy {
    /**
     * With the first alternative of every choice; an only one that somebody wants to be put in is
     * not there.
     */
    record First() implements ReadingCopy {}

    /**
     * With the last alternative of every choice that has several, and an only one that somebody
     * wants to be put in; no other.
     */
    record Last() implements ReadingCopy {}

    /** In its brackets, without names. */
    record NoNames() implements ReadingCopy {}

    /**
     * As a delegation would have it; in brackets where neither it nor a group of its spoke.
     *
     * @param delegation its code
     */
    record WouldHave(String delegation) implements ReadingCopy {}

    /** The text that copies were compiled into, as it was before, with its names. */
    record Base() implements ReadingCopy {}

    /**
     * A copy that was compiled, as it came: what its delegation proposed is in, and nothing that
     * others proposed.
     *
     * @param delegation its code
     */
    record CopyOf(String delegation) implements ReadingCopy {}

    /**
     * The copy of a draft in one language, without paragraphs of which nothing is left.
     *
     * @throws IllegalArgumentException if it is not one of the draft's languages
     */
    default Draft of(DraftReading reading, Language language) {
        return switch (this) {
            case Base() -> compiled(reading.draft(), language, (_, _) -> false);
            case CopyOf(String delegation) ->
                    compiled(
                            reading.draft(),
                            language,
                            (compilation, proposal) ->
                                    reading.draft()
                                            .compilations()
                                            .get(compilation)
                                            .delegations(proposal)
                                            .contains(delegation));
            case First(), Last(), NoNames(), WouldHave(_) -> preferred(reading, language);
        };
    }

    private static Draft compiled(Draft draft, Language language, CompiledText.Wanted wanted) {
        CompiledText text = new CompiledText(draft, language);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : draft.paragraphs()) {
            Paragraph was = text.of(paragraph, wanted);
            if (paragraph.text(language).text().isBlank() || !was.text(language).text().isBlank()) {
                paragraphs.add(was);
            }
        }
        return draft.withParagraphs(
                TableEdits.closedUp(
                        draft.paragraphs(), TableEdits.apart(draft.paragraphs(), paragraphs)));
    }

    private Draft preferred(DraftReading reading, Language language) {
        Draft draft = reading.draft();
        TextReading read = reading.in(language);
        List<ChangeSet> settled =
                WholeTextSettling.settle(
                        read, numbered(preference(draft), orders(reading, language)));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            texts.add(settled.get(i).apply(read.paragraphs().get(i).source()));
        }
        TextReading left = read.update(texts);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            ChangeSet change =
                    settled.get(i)
                            .compose(
                                    WithoutNames.of(
                                            left.paragraphs().get(i), language, draft.languages()));
            String before = read.paragraphs().get(i).source();
            if (before.isBlank() || !change.apply(before).isBlank()) {
                paragraphs.add(draft.paragraphs().get(i).apply(language, change));
            }
        }
        return draft.withParagraphs(
                TableEdits.closedUp(
                        draft.paragraphs(), TableEdits.apart(draft.paragraphs(), paragraphs)));
    }

    /** In what order the alternatives of a choice count. */
    @FunctionalInterface
    interface Orders {
        /**
         * By number the index of an alternative in the text; null where they count as they stand.
         *
         * @param paragraph in which the choice opens
         * @param start the offset of its first bracket
         */
        @Nullable List<Integer> of(int paragraph, int start);
    }

    /** A preference by the number of each alternative. */
    private static WholeTextSettling.ByPlace numbered(Preference preference, Orders orders) {
        return (paragraph, start, alternatives) -> {
            List<Integer> order = alternatives.size() > 1 ? orders.of(paragraph, start) : null;
            if (order == null || order.size() != alternatives.size()) {
                return preference.of(alternatives);
            }
            ChoiceOutcome preferred = preference.of(order.stream().map(alternatives::get).toList());
            return preferred instanceof ChoiceOutcome.Adopt(int number)
                    ? new ChoiceOutcome.Adopt(order.get(number))
                    : preferred;
        };
    }

    /** The first alternative is the first of the source language, wherever it stands here. */
    private static Orders orders(DraftReading reading, Language language) {
        Map<Integer, Map<Integer, List<Integer>>> orders = new HashMap<>();
        return (paragraph, start) ->
                orders.computeIfAbsent(paragraph, at -> orders(reading, at, language)).get(start);
    }

    /** Where alternatives stand in another order, by the offset of the choice's first bracket. */
    private static Map<Integer, List<Integer>> orders(
            DraftReading reading, int paragraph, Language language) {
        Map<Integer, List<Integer>> orders = new HashMap<>();
        for (PairedChoice choice : reading.paired(paragraph).values()) {
            AlternativePairing pairing = choice.pairings().get(language);
            Choice here = choice.in(language);
            if (here != null && pairing != null && pairing.isSure() && !pairing.isStraight()) {
                orders.put(here.range().start(), pairing.counterparts());
            }
        }
        return orders;
    }

    private Preference preference(Draft draft) {
        return switch (this) {
            case First() -> Preference.FIRST;
            case Last() -> Preference.LAST;
            case NoNames(), Base(), CopyOf(_) -> _ -> null;
            case WouldHave(String delegation) ->
                    new DelegationPreference(delegation, draft.notation().delegations());
        };
    }
}
