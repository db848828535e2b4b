package org.travaux.markup.concordance;

import org.jspecify.annotations.Nullable;
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
 * identity and looks, then by looks, then by identity, then by positions wherever they stand, at
 * last in order.
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
        pair(Pairing::positions);
        pair(item -> item.choice().depth());
    }

    /** The item of the one that corresponds to an item of the other at an index, or null. */
    @Nullable Item ofOther(int index) {
        for (Pair pair : pairs) {
            if (pair.other.index() == index) {
                return pair.one;
            }
        }
        return null;
    }

    /** The item of the one at an index, if something corresponds to it. */
    @Nullable Item ofOne(int index) {
        for (Pair pair : pairs) {
            if (pair.one.index() == index) {
                return pair.one;
            }
        }
        return null;
    }

    /** An item without an identity is like no other. */
    private static Object name(Item item) {
        String id = item.id();
        return id == null ? item : id;
    }

    /** An item on which nobody stands is like no other. */
    private static Object positions(Item item) {
        Shape shape = item.shape();
        return shape.isHeld() ? List.of(shape.alternatives(), shape.whole()) : item;
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
