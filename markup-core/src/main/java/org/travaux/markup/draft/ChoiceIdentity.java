package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.pairing.KeptPairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Which choice is which, through all editing and in all languages: settlements, reasons and links
 * name a choice by its id.
 *
 * @param id unique in the draft
 * @param at by language, the offset of the choice's first bracket in the paragraph's text
 * @param alternatives which of them belong together, each by language as the offset of its bracket
 *     in the paragraph's text; empty where they stand in the same order in every language
 * @param confirmed whether a person said that they belong together; else positions told it once
 */
public record ChoiceIdentity(
        String id,
        Map<Language, Integer> at,
        List<Map<Language, Integer>> alternatives,
        boolean confirmed) {
    public ChoiceIdentity {
        at = Map.copyOf(at);
        alternatives = alternatives.stream().map(Map::copyOf).toList();
    }

    /** A choice whose alternatives stand in the same order everywhere. */
    public ChoiceIdentity(String id, Map<Language, Integer> at) {
        this(id, at, List.of(), false);
    }

    /** Whether nothing of it stands in a language from an offset on. */
    boolean isBefore(Language language, int from) {
        Integer place = at.get(language);
        return (place == null || place < from)
                && alternatives.stream()
                        .allMatch(places -> places.getOrDefault(language, -1) < from);
    }

    /** The same choice at other places. */
    public ChoiceIdentity withAt(Map<Language, Integer> places) {
        return new ChoiceIdentity(id, places, alternatives, confirmed);
    }

    /** The same choice with its alternatives paired otherwise. */
    public ChoiceIdentity withAlternatives(List<Map<Language, Integer>> paired, boolean byPerson) {
        return new ChoiceIdentity(id, at, paired, byPerson);
    }

    /**
     * The same choice whose alternatives stand elsewhere in a language.
     *
     * @param moved says where a bracket is now, or null if it is gone
     */
    public ChoiceIdentity withAlternativesMoved(
            Language language, IntFunction<@Nullable Integer> moved) {
        return alternatives.isEmpty()
                ? this
                : withAlternatives(
                        alternatives.stream()
                                .map(
                                        places -> {
                                            Map<Language, Integer> now = new HashMap<>(places);
                                            now.computeIfPresent(
                                                    language, (_, at) -> moved.apply(at));
                                            return now;
                                        })
                                .filter(places -> !places.isEmpty())
                                .toList(),
                        confirmed);
    }

    /**
     * What is kept of the pairing of the alternatives in two languages.
     *
     * @param brackets the offsets of the alternatives' brackets in the one, in their order
     * @param otherBrackets those in the other
     */
    KeptPairing kept(
            Language from, List<Integer> brackets, Language to, List<Integer> otherBrackets) {
        if (alternatives.isEmpty()) {
            return KeptPairing.NONE;
        }
        Map<Integer, Integer> indexes = indexes(brackets);
        Map<Integer, Integer> otherIndexes = indexes(otherBrackets);
        Map<Integer, Integer> kept = new HashMap<>();
        for (Map<Language, Integer> places : alternatives) {
            Integer index = indexes.get(places.getOrDefault(from, -1));
            Integer otherIndex = otherIndexes.get(places.getOrDefault(to, -1));
            if (index != null && otherIndex != null) {
                kept.put(index, otherIndex);
            }
        }
        return new KeptPairing(kept, confirmed);
    }

    private static Map<Integer, Integer> indexes(List<Integer> brackets) {
        Map<Integer, Integer> indexes = new HashMap<>();
        for (int i = 0; i < brackets.size(); i++) {
            indexes.put(brackets.get(i), i);
        }
        return indexes;
    }
}
