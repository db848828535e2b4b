package org.travaux.markup.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of their words two texts share. */
public final class Likeness {
    private Likeness() {}

    /** From 0, nothing, to 1, all, whatever their order; signs are no words. */
    public static double of(List<String> one, List<String> other) {
        List<String> words = withoutSigns(one);
        List<String> otherWords = withoutSigns(other);
        if (words.isEmpty() || otherWords.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        return 2.0 * common(words, otherWords) / (words.size() + otherWords.size());
    }

    private static List<String> withoutSigns(List<String> words) {
        return words.stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
    }

    private static int common(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other) {
            Integer left = counts.get(word);
            if (left != null && left > 0) {
                counts.put(word, left - 1);
                common++;
            }
        }
        return common;
    }
}
