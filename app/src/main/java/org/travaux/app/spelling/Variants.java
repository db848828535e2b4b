package org.travaux.app.spelling;

import java.util.List;
import java.util.function.Predicate;

/**
 * Parts of words for others that a dictionary has: {@code colour} for {@code color}, {@code
 * specificities} for {@code specificity}. A word is known if a dictionary knows it with the other.
 *
 * @param pairs parts of words, that of the house and the other
 * @param spellings whether they are two spellings of one word, of which the house has the first
 */
record Variants(List<Pair> pairs, boolean spellings) implements Formation {
    /**
     * Two forms of a part of a word.
     *
     * @param house how the house writes it
     * @param other how others write it
     * @param begins whether it stands only where a word begins
     * @param ends whether it stands only where a word ends
     */
    record Pair(String house, String other, boolean begins, boolean ends) {
        /** A pair as in the data; {@code ^} before and {@code $} behind it stand for the edges. */
        static Pair of(String house, String other) {
            boolean begins = house.startsWith("^");
            boolean ends = house.endsWith("$");
            return new Pair(
                    house.substring(begins ? 1 : 0, house.length() - (ends ? 1 : 0)),
                    other,
                    begins,
                    ends);
        }

        /** A word with one spelling for the other; the word itself if it has not that part. */
        String written(String word, String part, String instead) {
            int at = ends ? word.length() - part.length() : word.indexOf(part);
            boolean there = at >= 0 && word.startsWith(part, at) && !(begins && at > 0);
            return there
                    ? word.substring(0, at) + instead + word.substring(at + part.length())
                    : word;
        }
    }

    /** So that no slip of the pen is taken for an end behind a word of two letters. */
    private static final int SHORTEST = 3;

    Variants {
        pairs = List.copyOf(pairs);
    }

    @Override
    public boolean forms(String word, Predicate<String> known) {
        for (Pair pair : pairs) {
            String other = pair.written(word, pair.house(), pair.other());
            if (other.length() >= SHORTEST && !other.equals(word) && known.test(other)) {
                return true;
            }
        }
        return false;
    }

    /** A word as the house writes it. */
    String ofHouse(String word) {
        for (Pair pair : pairs) {
            String house = pair.written(word, pair.other(), pair.house());
            if (!house.equals(word) && !word.contains(pair.house())) {
                return house;
            }
        }
        return word;
    }
}
