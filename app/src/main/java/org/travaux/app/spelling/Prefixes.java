package org.travaux.app.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Beginnings that are put before words: {@code кибер}, {@code не}, {@code multi}.
 *
 * @param groups which beginnings go with which words
 */
record Prefixes(List<Group> groups) implements Formation {
    private static final int MOST = 2;

    /**
     * Beginnings that go with the same words.
     *
     * @param prefixes in lower case
     * @param shortest how many letters the word behind must have, so that no slip of the pen is
     *     taken for two words
     * @param ends what the word behind must end like
     */
    record Group(Set<String> prefixes, int shortest, Pattern ends) {
        Group {
            prefixes = Set.copyOf(prefixes);
        }
    }

    Prefixes {
        groups = List.copyOf(groups);
    }

    @Override
    public boolean forms(String word, Predicate<String> known) {
        return forms(word, known, MOST);
    }

    private boolean forms(String word, Predicate<String> known, int most) {
        for (String rest : behind(word)) {
            if (known.test(rest) || (most > 1 && forms(rest, known, most - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The words that a word may be made of by putting a beginning before them. */
    private List<String> behind(String word) {
        List<String> words = new ArrayList<>();
        for (Group group : groups) {
            for (int i = 2; i <= word.length() - group.shortest(); i++) {
                String rest = word.substring(i);
                if (group.prefixes().contains(word.substring(0, i))
                        && group.ends().matcher(rest).find()) {
                    words.add(rest);
                }
            }
        }
        return words;
    }

    /** Whether something is such a beginning by itself, as before a hyphen. */
    boolean has(String prefix) {
        return groups.stream().anyMatch(group -> group.prefixes().contains(prefix));
    }
}
