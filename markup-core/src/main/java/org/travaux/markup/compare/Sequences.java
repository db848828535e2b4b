package org.travaux.markup.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two sequences have in common, in order: first what stands once in both ("patience"), then
 * between these the longest common sequence, as far as the two are close to each other. Takes time
 * in proportion to n log n, whatever the sequences are.
 */
public final class Sequences {
    /** So often what is left between two matches is looked at for what stands there once. */
    private static final int MOST_DEPTH = 40;

    private final int[] before;
    private final int[] after;
    private final int[] countBefore;
    private final int[] countAfter;
    private final int[] lastBefore;
    private final int[] lastAfter;
    private final List<Match> matches = new ArrayList<>();
    private final Deque<Region> regions = new ArrayDeque<>();

    /** Two equal elements, by their indexes. */
    public record Match(int before, int after) {}

    private record Region(int from, int to, int fromAfter, int toAfter, int depth) {
        boolean isEmpty() {
            return from == to || fromAfter == toAfter;
        }
    }

    private Sequences(int[] before, int[] after, int kinds) {
        this.before = before;
        this.after = after;
        this.countBefore = new int[kinds];
        this.countAfter = new int[kinds];
        this.lastBefore = new int[kinds];
        this.lastAfter = new int[kinds];
    }

    /** Which elements are equal, in order; no element is in two matches. */
    public static <T> List<Match> matches(List<T> before, List<T> after) {
        Map<T, Integer> kinds = new HashMap<>();
        int[] first = numbered(before, kinds);
        int[] second = numbered(after, kinds);
        return new Sequences(first, second, kinds.size()).match();
    }

    private static <T> int[] numbered(List<T> elements, Map<T, Integer> kinds) {
        int[] numbers = new int[elements.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer known = kinds.putIfAbsent(elements.get(i), kinds.size());
            numbers[i] = known == null ? kinds.size() - 1 : known;
        }
        return numbers;
    }

    private List<Match> match() {
        regions.push(new Region(0, before.length, 0, after.length, 0));
        while (!regions.isEmpty()) {
            match(withoutEnds(regions.pop()));
        }
        matches.sort(Comparator.comparingInt(Match::before));
        return matches;
    }

    /** Matches what is the same at the beginning and at the end. */
    private Region withoutEnds(Region region) {
        int from = region.from;
        int fromAfter = region.fromAfter;
        while (from < region.to && fromAfter < region.toAfter && before[from] == after[fromAfter]) {
            matches.add(new Match(from++, fromAfter++));
        }
        int to = region.to;
        int toAfter = region.toAfter;
        while (to > from && toAfter > fromAfter && before[to - 1] == after[toAfter - 1]) {
            matches.add(new Match(--to, --toAfter));
        }
        return new Region(from, to, fromAfter, toAfter, region.depth);
    }

    private void match(Region region) {
        if (region.isEmpty()) {
            return;
        }
        List<Match> anchors = region.depth < MOST_DEPTH ? anchors(region) : List.of();
        if (anchors.isEmpty()) {
            ShortestEdit.matches(
                    before,
                    region.from,
                    region.to,
                    after,
                    region.fromAfter,
                    region.toAfter,
                    matches);
            return;
        }
        int from = region.from;
        int fromAfter = region.fromAfter;
        for (Match anchor : anchors) {
            push(from, anchor.before, fromAfter, anchor.after, region.depth + 1);
            matches.add(anchor);
            from = anchor.before + 1;
            fromAfter = anchor.after + 1;
        }
        push(from, region.to, fromAfter, region.toAfter, region.depth + 1);
    }

    private void push(int from, int to, int fromAfter, int toAfter, int depth) {
        Region region = new Region(from, to, fromAfter, toAfter, depth);
        if (!region.isEmpty()) {
            regions.push(region);
        }
    }

    /** The longest row of what stands once in both. */
    private List<Match> anchors(Region region) {
        for (int i = region.from; i < region.to; i++) {
            countBefore[before[i]]++;
            lastBefore[before[i]] = i;
        }
        for (int i = region.fromAfter; i < region.toAfter; i++) {
            countAfter[after[i]]++;
            lastAfter[after[i]] = i;
        }
        List<Match> once = new ArrayList<>();
        for (int i = region.from; i < region.to; i++) {
            if (countBefore[before[i]] == 1 && countAfter[before[i]] == 1) {
                once.add(new Match(i, lastAfter[before[i]]));
            }
        }
        for (int i = region.from; i < region.to; i++) {
            countBefore[before[i]] = 0;
        }
        for (int i = region.fromAfter; i < region.toAfter; i++) {
            countAfter[after[i]] = 0;
        }
        return longestRising(once);
    }

    /**
     * The longest part of matches, which rise on the one side, that rises on the other too; of
     * several as long, the one that begins with the earliest.
     */
    static List<Match> longestRising(List<Match> matches) {
        int[] heads = new int[matches.size()];
        int[] lengths = new int[matches.size()];
        int longest = 0;
        for (int i = matches.size() - 1; i >= 0; i--) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (heads[middle] > matches.get(i).after) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            heads[low] = matches.get(i).after;
            lengths[i] = low + 1;
            longest = Math.max(longest, low + 1);
        }
        List<Match> rising = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < matches.size() && longest > 0; i++) {
            if (lengths[i] == longest && matches.get(i).after > last) {
                rising.add(matches.get(i));
                last = matches.get(i).after;
                longest--;
            }
        }
        return rising;
    }
}
