package org.travaux.app.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that may have been meant by a misspelt one. */
final class Suggestions {
    private static final int MOST = 12;
    private static final int SHORTEST_PART = 3;

    private final Vocabulary vocabulary;
    private final Set<String> house;

    /**
     * Suggestions out of a vocabulary.
     *
     * @param house words of the organisation, in lower case
     */
    Suggestions(Vocabulary vocabulary, Set<String> house) {
        this.vocabulary = vocabulary;
        this.house = house;
    }

    /**
     * Known words that are near a word, the nearest first: those of the dictionary, and every known
     * word that is one slip away; as the house spells them.
     *
     * @param word in composed letters
     */
    List<String> of(String word) {
        Set<String> found = new LinkedHashSet<>();
        vocabulary.suggestions(word).filter(each -> isBetter(each, word)).forEach(found::add);
        for (String each : Slips.undone(word.toLowerCase(Locale.ROOT))) {
            if (vocabulary.knows(each, house)) {
                found.add(vocabulary.ofHouse(likeIn(word, each)));
            }
        }
        List<String> nearest = new ArrayList<>(found);
        nearest.sort(Comparator.comparingDouble(each -> weight(word, each)));
        return nearest.stream().limit(MOST).toList();
    }

    private boolean isBetter(String suggestion, String word) {
        int space = suggestion.indexOf(' ');
        return !suggestion.equals(word)
                && Slips.between(word, suggestion) <= farthest(word)
                && (space < 0
                        ? vocabulary.knows(suggestion, house)
                        : space >= SHORTEST_PART && suggestion.length() - space > SHORTEST_PART);
    }

    /** Two words written as one are rarer than a slip within a word. */
    private static double weight(String word, String suggestion) {
        boolean split =
                suggestion.indexOf(' ') >= 0
                        || (suggestion.indexOf('-') >= 0 && word.indexOf('-') < 0);
        return Slips.weight(word, suggestion) + (split ? 1.5 : 0);
    }

    /** How many slips anybody makes in a word. */
    private static int farthest(String word) {
        return word.length() < 5 ? 1 : word.length() < 10 ? 2 : 3;
    }

    private static String likeIn(String word, String suggestion) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return suggestion.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0))
                ? suggestion.substring(0, 1).toUpperCase(Locale.ROOT) + suggestion.substring(1)
                : suggestion;
    }
}
