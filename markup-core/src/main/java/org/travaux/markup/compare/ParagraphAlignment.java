package org.travaux.markup.compare;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.looks.TableCell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which paragraphs of two states of a text are the same: by their ids; else those that say the
 * same, those that say about the same, and those that bear the same label between the same
 * neighbours. A paragraph that stands elsewhere is found, and told as one that was moved.
 */
public final class ParagraphAlignment {
    /** The index of a paragraph that a state has not. */
    public static final int NONE = -1;

    private static final double ALIKE = 0.5;
    private static final double ALIKE_ELSEWHERE = 0.7;
    private static final double A_LITTLE_ALIKE = 0.25;

    /**
     * What stands in a cell is found again in another one, or outside a table, by so many words.
     */
    private static final int WORDS_OF_A_CELL = 4;

    private final List<SoughtParagraph> before;
    private final List<SoughtParagraph> after;
    private final int[] partners;
    private final int[] partnersAfter;

    /** Whether all are rows or cells: those left over at one place are the same in their order. */
    private final boolean arePlaces;

    /** Whether what few words in a cell say tells nothing of it. */
    private boolean cellsAreFound;

    /**
     * A paragraph to be found again.
     *
     * @param id unique among the others; null where ids mean nothing
     * @param label null if it has none
     * @param cell the cell of a table that it stands in; null outside tables
     */
    public record Item(
            @Nullable String id, @Nullable String label, String text, @Nullable TableCell cell) {
        /** A paragraph outside tables. */
        public Item(@Nullable String id, @Nullable String label, String text) {
            this(id, label, text, null);
        }
    }

    /**
     * A paragraph of both, or of one: {@link #NONE} where the other has it not.
     *
     * @param moved whether it stands elsewhere among the others
     */
    public record Pair(int before, int after, boolean moved) {}

    private ParagraphAlignment(List<Item> before, List<Item> after, boolean arePlaces) {
        this.arePlaces = arePlaces;
        this.before = before.stream().map(SoughtParagraph::new).toList();
        this.after = after.stream().map(SoughtParagraph::new).toList();
        partners = new int[before.size()];
        partnersAfter = new int[after.size()];
        Arrays.fill(partners, NONE);
        Arrays.fill(partnersAfter, NONE);
    }

    /**
     * Every paragraph of both, in the order of the later state; one that is gone stands behind what
     * stood before it.
     */
    public static List<Pair> of(List<Item> before, List<Item> after) {
        ParagraphAlignment alignment = new ParagraphAlignment(before, after, false);
        alignment.pairByIds();
        if (hasRows(before) && hasRows(after)) {
            alignment.pairRows(before, after);
        }
        return alignment.paired();
    }

    /** The same for rows, or for cells of a row: those of one place are the same in their order. */
    static List<Pair> inOrder(List<Item> before, List<Item> after) {
        ParagraphAlignment alignment = new ParagraphAlignment(before, after, true);
        alignment.pairByIds();
        return alignment.paired();
    }

    private static boolean hasRows(List<Item> items) {
        return items.stream().anyMatch(item -> item.cell() != null);
    }

    private void pairRows(List<Item> all, List<Item> allAfter) {
        for (Pair pair : RowAlignment.of(all, allAfter, partners)) {
            if (partners[pair.before] == NONE && partnersAfter[pair.after] == NONE) {
                pair(pair.before, pair.after);
            }
        }
        cellsAreFound = true;
    }

    private List<Pair> paired() {
        pairSame(SoughtParagraph::text, String::isBlank);
        pairSame(SoughtParagraph::words, List::isEmpty);
        pairAlike(ALIKE, true);
        pairAlike(ALIKE_ELSEWHERE, false);
        pairNeighbours();
        return pairs();
    }

    private void pair(int one, int other) {
        partners[one] = other;
        partnersAfter[other] = one;
    }

    private void pairByIds() {
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            String id = after.get(i).id();
            if (id != null) {
                ids.putIfAbsent(id, i);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            String id = before.get(i).id();
            Integer same = id == null ? null : ids.get(id);
            if (same != null && partnersAfter[same] == NONE) {
                pair(i, same);
            }
        }
    }

    /**
     * Those that say the same, in order; then those that say it elsewhere.
     *
     * @param isNothing whether something said is no reason to look for it elsewhere
     */
    private <T> void pairSame(Function<SoughtParagraph, T> says, Predicate<T> isNothing) {
        List<Integer> left = left(before, partners);
        List<Integer> leftAfter = left(after, partnersAfter);
        for (Sequences.Match match :
                Sequences.matches(
                        left.stream().map(i -> says.apply(before.get(i))).toList(),
                        leftAfter.stream().map(i -> says.apply(after.get(i))).toList())) {
            pair(left.get(match.before()), leftAfter.get(match.after()));
        }
        Map<T, List<Integer>> others = new HashMap<>();
        for (int other : left(after, partnersAfter)) {
            others.computeIfAbsent(says.apply(after.get(other)), _ -> new ArrayList<>()).add(other);
        }
        for (int one : left(before, partners)) {
            T said = says.apply(before.get(one));
            List<Integer> same = others.getOrDefault(said, List.of());
            if (!same.isEmpty() && !isNothing.test(said)) {
                pair(one, same.removeFirst());
            }
        }
    }

    private List<Integer> left(List<SoughtParagraph> all, int[] partners) {
        return left(all, partners, 0, partners.length);
    }

    /** Those that are to be found yet, from one index to before another. */
    private List<Integer> left(List<SoughtParagraph> all, int[] partners, int from, int to) {
        List<Integer> left = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (partners[i] == NONE && (!cellsAreFound || all.get(i).tells(WORDS_OF_A_CELL))) {
                left.add(i);
            }
        }
        return left;
    }

    /** Those that share most of their words, the most alike first. */
    private void pairAlike(double least, boolean inPlace) {
        int[] last = last();
        int[] next = next();
        for (AlikeParagraphs.Candidate each :
                AlikeParagraphs.of(
                        before,
                        left(before, partners),
                        after,
                        left(after, partnersAfter),
                        least,
                        (one, other) -> !inPlace || (last[one] < other && other < next[one]))) {
            if (partners[each.before()] == NONE && partnersAfter[each.after()] == NONE) {
                pair(each.before(), each.after());
            }
        }
    }

    /** For each paragraph where the one before it stands in the later state. */
    private int[] last() {
        int[] last = new int[partners.length];
        int seen = NONE;
        for (int i = 0; i < partners.length; i++) {
            last[i] = seen;
            seen = partners[i] == NONE ? seen : partners[i];
        }
        return last;
    }

    /** For each paragraph where the one behind it stands in the later state. */
    private int[] next() {
        int[] next = new int[partners.length];
        int seen = after.size();
        for (int i = partners.length - 1; i >= 0; i--) {
            next[i] = seen;
            seen = partners[i] == NONE ? seen : partners[i];
        }
        return next;
    }

    /** Between the same neighbours: those with the same label, or the only one and the only one. */
    private void pairNeighbours() {
        int from = 0;
        int fromAfter = 0;
        List<Pair> stay = standing();
        stay.add(new Pair(before.size(), after.size(), false));
        for (Pair pair : stay) {
            pairBetween(from, pair.before, fromAfter, pair.after);
            from = pair.before + 1;
            fromAfter = pair.after + 1;
        }
    }

    private void pairBetween(int from, int to, int fromAfter, int toAfter) {
        List<Integer> left = left(before, partners, from, to);
        List<Integer> leftAfter = left(after, partnersAfter, fromAfter, toAfter);
        if (left.size() == 1 && leftAfter.size() == 1) {
            int one = left.getFirst();
            int other = leftAfter.getFirst();
            if (before.get(one).likeness(after.get(other)) >= A_LITTLE_ALIKE) {
                pair(one, other);
                return;
            }
        }
        Map<String, Integer> labels = new HashMap<>();
        for (int i : leftAfter) {
            String label = after.get(i).label();
            if (label != null) {
                labels.putIfAbsent(label, i);
            }
        }
        for (int i : left) {
            String label = before.get(i).label();
            Integer same = label == null ? null : labels.remove(label);
            if (same != null) {
                pair(i, same);
            }
        }
        if (arePlaces) {
            pairPlaces(
                    left(before, partners, from, to),
                    left(after, partnersAfter, fromAfter, toAfter));
        }
    }

    /** As many cells or rows here and there are the same ones. */
    private void pairPlaces(List<Integer> left, List<Integer> leftAfter) {
        if (left.size() == leftAfter.size()) {
            for (int i = 0; i < left.size(); i++) {
                int one = left.get(i);
                int other = leftAfter.get(i);
                if (before.get(one).isInTable() && after.get(other).isInTable()) {
                    pair(one, other);
                }
            }
        }
    }

    /**
     * The paragraphs of both that stand in the same order, as many as there are; of several as many
     * the later ones, so what came in front of them has moved.
     */
    private List<Pair> standing() {
        List<Sequences.Match> fromEnd = new ArrayList<>();
        for (int i = partners.length - 1; i >= 0; i--) {
            if (partners[i] != NONE) {
                fromEnd.add(new Sequences.Match(-i, after.size() - partners[i]));
            }
        }
        List<Pair> stay = new ArrayList<>();
        for (Sequences.Match match : Sequences.longestRising(fromEnd)) {
            stay.addFirst(new Pair(-match.before(), after.size() - match.after(), false));
        }
        return stay;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        List<Pair> stay = standing();
        stay.add(new Pair(before.size(), after.size(), false));
        int from = 0;
        int fromAfter = 0;
        for (Pair pair : stay) {
            for (int i = from; i < pair.before; i++) {
                if (partners[i] == NONE) {
                    pairs.add(new Pair(i, NONE, false));
                }
            }
            for (int i = fromAfter; i < pair.after; i++) {
                boolean moved = partnersAfter[i] != NONE;
                pairs.add(new Pair(partnersAfter[i], i, moved));
            }
            if (pair.before < before.size()) {
                pairs.add(pair);
            }
            from = pair.before + 1;
            fromAfter = pair.after + 1;
        }
        return pairs;
    }
}
