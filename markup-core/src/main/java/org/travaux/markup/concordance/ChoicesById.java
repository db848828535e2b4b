package org.travaux.markup.concordance;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Version.Item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Which choice of one version is which of another: those that have the same id. */
final class ChoicesById {
    /** Two choices that correspond. */
    record Pair(Item one, Item other) {}

    final List<Pair> pairs = new ArrayList<>();
    final SequencedSet<Item> left = new LinkedHashSet<>();
    final SequencedSet<Item> otherLeft;
    private final Map<Integer, Pair> byOne = new HashMap<>();
    private final Map<Integer, Pair> byOther = new HashMap<>();

    ChoicesById(Version one, Version other) {
        Map<String, Item> others = new HashMap<>();
        other.items().forEach(item -> others.put(item.id(), item));
        otherLeft = new LinkedHashSet<>(other.items());
        for (Item item : one.items()) {
            Item counterpart = others.get(item.id());
            if (counterpart == null) {
                left.add(item);
            } else {
                Pair pair = new Pair(item, counterpart);
                pairs.add(pair);
                byOne.put(item.index(), pair);
                byOther.put(counterpart.index(), pair);
                otherLeft.remove(counterpart);
            }
        }
    }

    /** The item of the one that corresponds to an item of the other at an index, or null. */
    @Nullable Item ofOther(int index) {
        Pair pair = byOther.get(index);
        return pair == null ? null : pair.one;
    }

    /** The item of the one at an index, if something corresponds to it. */
    @Nullable Item ofOne(int index) {
        Pair pair = byOne.get(index);
        return pair == null ? null : pair.one;
    }
}
