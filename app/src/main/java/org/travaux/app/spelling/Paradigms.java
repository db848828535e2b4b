package org.travaux.app.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Words that take the endings of a model: {@code цифровизация} those of {@code организация}. A form
 * is known if a dictionary knows that form of the model.
 */
final class Paradigms implements Formation {
    private final Map<String, String> models = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;

    /** What words like this have in common is everything before the bar: {@code организаци|я}. */
    void add(String model, List<String> words) {
        int bar = model.indexOf('|');
        String ending = model.substring(bar + 1);
        for (String word : words) {
            if (!word.endsWith(ending)) {
                throw new IllegalArgumentException(word + " is no word like " + model);
            }
            String stem = word.substring(0, word.length() - ending.length());
            models.put(stem, model.substring(0, bar));
            shortest = Math.min(shortest, stem.length());
        }
    }

    @Override
    public boolean forms(String word, Predicate<String> known) {
        for (int length = word.length(); length >= shortest; length--) {
            String model = models.get(word.substring(0, length));
            if (model != null && known.test(model + word.substring(length))) {
                return true;
            }
        }
        return false;
    }
}
