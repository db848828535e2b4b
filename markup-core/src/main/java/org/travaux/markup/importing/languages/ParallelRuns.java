package org.travaux.markup.importing.languages;

import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which runs are the same text in several languages: the division of all runs, in their order, into
 * groups of different languages that are most alike in length, number of paragraphs and numbers.
 */
final class ParallelRuns {
    private static final double SOME = 0.5;
    private static final double NUMBERS = 0.4;
    private static final double WEIGHT_OF_NUMBERS = 2.5;
    private static final double OUT_OF_ORDER = 0.3;

    /** Where a run is so much longer than another one, only its beginning may be the same. */
    private static final double LONGER = 1.6;

    private static final double MOST_NUMBERS = 0.6;

    private final List<LanguageRun> runs;
    private final List<Language> order;

    private ParallelRuns(List<LanguageRun> runs) {
        this.runs = runs;
        Set<Language> seen = new LinkedHashSet<>();
        runs.forEach(run -> seen.add(run.language()));
        this.order = List.copyOf(seen);
    }

    /** The groups in their order; a run that has no counterpart is one by itself. */
    static List<List<LanguageRun>> of(List<LanguageRun> runs) {
        return new ParallelRuns(runs).groups();
    }

    private List<List<LanguageRun>> groups() {
        int n = runs.size();
        double[] best = new double[n + 1];
        int[] size = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            best[i] = best[i + 1];
            size[i] = 1;
            double alike = 0;
            Set<Language> languages = new HashSet<>(Set.of(runs.get(i).language()));
            for (int j = i + 1; j < n && languages.add(runs.get(j).language()); j++) {
                for (int k = i; k < j; k++) {
                    alike += likeness(runs.get(k), runs.get(j));
                }
                if (alike > 0 && alike + best[j + 1] > best[i]) {
                    best[i] = alike + best[j + 1];
                    size[i] = j - i + 1;
                }
            }
        }
        List<List<LanguageRun>> groups = new ArrayList<>();
        for (int i = 0; i < n; i += size[i]) {
            groups.add(runs.subList(i, i + size[i]));
        }
        return groups;
    }

    /** How much alike two runs are; they are hardly parallel if it is not above 0. */
    private double likeness(LanguageRun one, LanguageRun other) {
        boolean ordered = order.indexOf(one.language()) < order.indexOf(other.language());
        double whole = likeness(one.pieces(), other.pieces(), false);
        int fewer = Math.min(one.pieces().size(), other.pieces().size());
        int more = Math.max(one.pieces().size(), other.pieces().size());
        double beginning =
                more > fewer * LONGER
                        ? likeness(
                                one.pieces().subList(0, fewer),
                                other.pieces().subList(0, fewer),
                                true)
                        : whole;
        return Math.max(whole, beginning) - (ordered ? 0 : OUT_OF_ORDER);
    }

    /**
     * How much alike the texts of paragraphs are.
     *
     * @param strict whether only numbers that they share make them alike
     */
    private static double likeness(
            List<FileParagraph> one, List<FileParagraph> other, boolean strict) {
        List<String> numbers = numbers(one);
        List<String> otherNumbers = numbers(other);
        int both = DigitRuns.shared(numbers, otherNumbers);
        int all = numbers.size() + otherNumbers.size();
        double shared = all == 0 ? 0 : 2.0 * both / all;
        if (strict && (shared < MOST_NUMBERS || both < 2)) {
            return -1;
        }
        boolean told = !numbers.isEmpty() && !otherNumbers.isEmpty();
        double byNumbers = told ? (shared - NUMBERS) * WEIGHT_OF_NUMBERS : all > 1 ? -SOME : 0;
        double byLength = ratio(letters(one), letters(other)) - SOME;
        double byCount = ratio(one.size(), other.size()) - SOME;
        return byNumbers + 2 * byLength + 2 * byCount;
    }

    private static double ratio(int one, int other) {
        int larger = Math.max(one, other);
        return larger == 0 ? 1 : (double) Math.min(one, other) / larger;
    }

    private static int letters(List<FileParagraph> pieces) {
        return pieces.stream().mapToInt(paragraph -> paragraph.evidence().letters()).sum();
    }

    private static List<String> numbers(List<FileParagraph> pieces) {
        List<String> numbers = new ArrayList<>();
        pieces.forEach(paragraph -> numbers.addAll(DigitRuns.in(paragraph.text())));
        Collections.sort(numbers);
        return numbers;
    }
}
