package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands on a paragraph's texts: which choice is which, and what was settled. */
final class StandingMerge {
    private final Paragraph base;
    private final Paragraph first;
    private final Paragraph second;

    /**
     * Both sides with the merged texts.
     *
     * @param base with its own texts
     */
    StandingMerge(Paragraph base, Paragraph first, Paragraph second) {
        this.base = base;
        this.first = first;
        this.second = second;
    }

    /** Every choice that still opens somewhere; one that each side gave an id has one of them. */
    List<ChoiceIdentity> choices() {
        Map<String, ChoiceIdentity> known = byId(base);
        Map<String, ChoiceIdentity> ones = byId(first);
        Map<String, ChoiceIdentity> all = new LinkedHashMap<>(ones);
        byId(second)
                .forEach(
                        (id, other) -> {
                            ChoiceIdentity one = all.get(id);
                            all.put(id, one == null ? other : with(known.get(id), one, other));
                        });
        List<ChoiceIdentity> ordered = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (boolean old : List.of(true, false)) {
            for (ChoiceIdentity each : all.values()) {
                if (known.containsKey(each.id()) == old) {
                    Map<Language, Integer> free = new HashMap<>();
                    each.at()
                            .forEach(
                                    (language, at) -> {
                                        if (places.add(language.tag() + ' ' + at)) {
                                            free.put(language, at);
                                        }
                                    });
                    if (!free.isEmpty()) {
                        ordered.add(each.withAt(free));
                    }
                }
            }
        }
        return ordered;
    }

    private static ChoiceIdentity with(
            @Nullable ChoiceIdentity known, ChoiceIdentity one, ChoiceIdentity other) {
        Map<Language, Integer> at = new HashMap<>(other.at());
        at.putAll(one.at());
        boolean asBase =
                known != null
                        && known.confirmed() == one.confirmed()
                        && known.alternatives().size() == one.alternatives().size();
        ChoiceIdentity paired = asBase ? other : one;
        return new ChoiceIdentity(one.id(), at, paired.alternatives(), paired.confirmed());
    }

    private static Map<String, ChoiceIdentity> byId(Paragraph paragraph) {
        Map<String, ChoiceIdentity> byId = new LinkedHashMap<>();
        paragraph.choices().forEach(choice -> byId.put(choice.id(), choice));
        return byId;
    }

    /** What either settled and neither reopened, the latest last. */
    List<Settlement> settlements() {
        Map<String, Settlement> known = records(base);
        Map<String, Settlement> ones = records(first);
        Map<String, Settlement> others = records(second);
        Map<String, Settlement> merged = new LinkedHashMap<>();
        ones.forEach(
                (id, one) -> {
                    Settlement other = others.get(id);
                    if (other != null || !known.containsKey(id)) {
                        boolean covered = other != null && covers(other) > covers(one);
                        merged.put(id, covered ? other : one);
                    }
                });
        others.forEach(
                (id, other) -> {
                    if (!ones.containsKey(id) && !known.containsKey(id)) {
                        merged.put(id, other);
                    }
                });
        return List.copyOf(merged.values());
    }

    /** How many of its places a later settlement took with it. */
    private static long covers(Settlement settlement) {
        return settlement.places().stream().filter(place -> place.isCovered()).count();
    }

    private static Map<String, Settlement> records(Paragraph paragraph) {
        Map<String, Settlement> records = new LinkedHashMap<>();
        paragraph.settlements().forEach(one -> records.put(one.choice(), one));
        return records;
    }
}
