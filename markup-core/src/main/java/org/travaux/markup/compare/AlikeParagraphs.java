package org.travaux.markup.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Paragraphs that may be the same because they share most of their words. They are found by their
 * rarest words, so that no paragraph is compared with all others.
 */
final class AlikeParagraphs {
    /** So many of a paragraph's rarest words are looked for among the others. */
    private static final int RAREST = 12;

    /** A word that stands in more paragraphs tells little. */
    private static final int MOST_PARAGRAPHS = 24;

    private final List<SoughtParagraph> after;
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** Two that are alike, by their indexes. */
    record Candidate(int before, int after, double likeness) {}

    /** Whether two may be the same where they stand. */
    interface Places {
        boolean allow(int before, int after);
    }

    /**
     * @param left the indexes of those among which is looked
     */
    private AlikeParagraphs(List<SoughtParagraph> after, List<Integer> left) {
        this.after = after;
        for (int i : left) {
            for (String word : new HashSet<>(after.get(i).words())) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Those that are at least as much alike as is asked for, the most alike first. */
    static List<Candidate> of(
            List<SoughtParagraph> before,
            List<Integer> left,
            List<SoughtParagraph> after,
            List<Integer> leftAfter,
            double least,
            Places places) {
        AlikeParagraphs others = new AlikeParagraphs(after, leftAfter);
        List<Candidate> candidates = new ArrayList<>();
        for (int one : left) {
            for (int other : others.withWordsOf(before.get(one))) {
                if (places.allow(one, other)) {
                    double likeness = before.get(one).likeness(others.after.get(other));
                    if (likeness >= least) {
                        candidates.add(new Candidate(one, other, likeness));
                    }
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::likeness)
                        .reversed()
                        .thenComparingInt(Candidate::before)
                        .thenComparingInt(Candidate::after));
        return candidates;
    }

    private Set<Integer> withWordsOf(SoughtParagraph paragraph) {
        Set<Integer> found = new HashSet<>();
        paragraph.words().stream()
                .distinct()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .filter(some -> !some.isEmpty())
                .sorted(Comparator.comparingInt(List::size))
                .limit(RAREST)
                .forEach(some -> some.stream().limit(MOST_PARAGRAPHS).forEach(found::add));
        return found;
    }
}
