package org.travaux.markup.concordance.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words mean. A pattern is a word, or with {@code *} behind it the beginning of words; a whole
 * word decides before a beginning, the longest beginning before shorter ones. All in lower case.
 */
public final class WordMeanings<T> {
    private static final int KEY = 2;

    private record Beginning<T>(String letters, List<T> meanings) {}

    private final Map<String, List<T>> whole = new HashMap<>();
    private final Map<String, List<T>> byBeginning = new HashMap<>();
    private final Map<Integer, List<Beginning<T>>> beginnings = new HashMap<>();

    /** Adds patterns that are separated by spaces, a beginning of at least two letters each. */
    public void add(String patterns, T meaning) {
        for (String pattern : patterns.split(" ")) {
            if (pattern.endsWith("*")) {
                addBeginning(pattern.substring(0, pattern.length() - 1), meaning);
            } else if (!pattern.isEmpty()) {
                whole.computeIfAbsent(pattern, _ -> new ArrayList<>()).add(meaning);
            }
        }
    }

    private void addBeginning(String letters, T meaning) {
        List<T> meanings = byBeginning.get(letters);
        if (meanings == null) {
            meanings = new ArrayList<>();
            byBeginning.put(letters, meanings);
            List<Beginning<T>> alike =
                    beginnings.computeIfAbsent(key(letters), _ -> new ArrayList<>());
            alike.add(new Beginning<>(letters, meanings));
            alike.sort(Comparator.comparingInt(each -> -each.letters.length()));
        }
        meanings.add(meaning);
    }

    private static int key(String word) {
        return word.charAt(0) << 16 | word.charAt(1);
    }

    /** What a word means; nothing if it is not known. */
    public List<T> of(String word) {
        List<T> meanings = whole.get(word);
        if (meanings != null) {
            return meanings;
        }
        if (word.length() >= KEY) {
            for (Beginning<T> each : beginnings.getOrDefault(key(word), List.of())) {
                if (word.startsWith(each.letters)) {
                    return each.meanings;
                }
            }
        }
        return List.of();
    }

    /** Whether a word is known. */
    public boolean has(String word) {
        return !of(word).isEmpty();
    }
}
