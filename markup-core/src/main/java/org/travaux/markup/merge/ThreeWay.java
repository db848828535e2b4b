package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What becomes of values that two sides may have changed, where nothing but equality is known. */
final class ThreeWay {
    private ThreeWay() {}

    /** Whether both changed it, each to something else. */
    static boolean differ(@Nullable Object base, @Nullable Object first, @Nullable Object second) {
        return !Objects.equals(first, second)
                && !Objects.equals(base, first)
                && !Objects.equals(base, second);
    }

    /** What was changed by one of them, or by both; that of the first where they differ. */
    static <T> T of(T base, T first, T second) {
        return Objects.equals(base, first) ? second : first;
    }

    /** The same where one of them may have none. */
    static <T> @Nullable T orNone(@Nullable T base, @Nullable T first, @Nullable T second) {
        return Objects.equals(base, first) ? second : first;
    }

    /** Each key by itself. */
    static <K, V> Map<K, V> maps(Map<K, V> base, Map<K, V> first, Map<K, V> second) {
        Set<K> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        Map<K, V> merged = new LinkedHashMap<>();
        for (K key : keys) {
            V value = orNone(base.get(key), first.get(key), second.get(key));
            if (value != null) {
                merged.put(key, value);
            }
        }
        return merged;
    }

    /** Fields that nobody here knows; of lists that both changed what each has. */
    static Map<String, JsonNode> unknown(
            Map<String, JsonNode> base, Map<String, JsonNode> first, Map<String, JsonNode> second) {
        Map<String, JsonNode> merged = maps(base, first, second);
        merged.replaceAll(
                (key, value) ->
                        differ(base.get(key), first.get(key), second.get(key))
                                        && first.get(key) instanceof ArrayNode ones
                                        && second.get(key) instanceof ArrayNode others
                                ? lists(base.get(key), ones, others)
                                : value);
        return merged;
    }

    private static JsonNode lists(@Nullable JsonNode base, ArrayNode first, ArrayNode second) {
        List<JsonNode> were = base == null ? List.of() : base.valueStream().toList();
        ArrayNode merged = JsonNodeFactory.instance.arrayNode();
        lists(
                        were,
                        first.valueStream().toList(),
                        second.valueStream().toList(),
                        Function.identity())
                .forEach(merged::add);
        return merged;
    }

    /**
     * Entries of lists by what they are known by: what is in both stays, what one took out is gone,
     * and what each added stands behind, that of the first before that of the second.
     */
    static <T, K> List<T> lists(List<T> base, List<T> first, List<T> second, Function<T, K> key) {
        Map<K, T> were = byKey(base, key);
        Map<K, T> ones = byKey(first, key);
        Map<K, T> others = byKey(second, key);
        List<T> merged = new ArrayList<>();
        ones.forEach(
                (each, one) -> {
                    T was = were.get(each);
                    T other = others.get(each);
                    if (was == null || other != null) {
                        merged.add(other == null || !Objects.equals(was, one) ? one : other);
                    }
                });
        others.forEach(
                (each, other) -> {
                    if (!ones.containsKey(each) && !were.containsKey(each)) {
                        merged.add(other);
                    }
                });
        return merged;
    }

    private static <T, K> Map<K, T> byKey(List<T> entries, Function<T, K> key) {
        Map<K, T> byKey = new LinkedHashMap<>();
        entries.forEach(each -> byKey.putIfAbsent(key.apply(each), each));
        return byKey;
    }
}
