package org.travaux.markup.concordance;

import org.travaux.markup.concordance.Version.Item;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * Which choice of one version corresponds to which of another. Languages put their words in
 * different order, so choices that look alike are taken together before those that do not: first by
 * identity and looks, then by looks, then by identity, at last in order.
 */
final class Pairing {
    /** Two choices that correspond. */
    record Pair(Item one, Item other) {}

    final List<Pair> pairs = new ArrayList<>();
    final SequencedSet<Item> left;
    final SequencedSet<Item> otherLeft;

    Pairing(Version one, Version other) {
        left = new LinkedHashSet<>(one.items());
        otherLeft = new LinkedHashSet<>(other.items());
        pair(item -> List.of(name(item), item.shape()));
        pair(Item::shape);
        pair(Pairing::name);
        pair(item -> item.choice().depth());
    }

    /** An item without an identity is like no other. */
    private static Object name(Item item) {
        String id = item.id();
        return id == null ? item : id;
    }

    private void pair(Function<Item, Object> likeness) {
        Map<Object, Deque<Item>> others = new HashMap<>();
        for (Item item : otherLeft) {
            others.computeIfAbsent(likeness.apply(item), _ -> new ArrayDeque<>()).add(item);
        }
        for (Item item : List.copyOf(left)) {
            Deque<Item> alike = others.get(likeness.apply(item));
            if (alike != null && !alike.isEmpty()) {
                Item other = alike.remove();
                pairs.add(new Pair(item, other));
                left.remove(item);
                otherLeft.remove(other);
            }
        }
    }
}
