package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.Sequences;
import org.travaux.markup.compare.WordDiff.Gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text that two sides changed: what one changed as it has it, and where both changed
 * the same words, what each has as alternatives of one choice.
 */
final class WordMerge {
    private final SideText base;
    private final ChangedSpans first;
    private final ChangedSpans second;
    private final RivalWords rivals;
    private final List<MergedWord> words = new ArrayList<>();
    private boolean possible = true;

    /** Words of the base that at least one side changed. */
    private record Cluster(int from, int to, boolean byFirst, boolean bySecond) {
        boolean overlaps(Gap span) {
            return ChangedSpans.overlap(new Gap(from, to, 0, 0), span);
        }
    }

    private WordMerge(SideText base, ChangedSpans first, ChangedSpans second, String between) {
        this.base = base;
        this.first = first;
        this.second = second;
        this.rivals = new RivalWords(first.side(), second.side(), between, words);
    }

    /**
     * Merges change by change.
     *
     * @param between what stands between alternatives that are put side by side
     * @return null if brackets stand in the way
     */
    static @Nullable WordMerge fine(SideText base, SideText one, SideText other, String between) {
        ChangedSpans first = new ChangedSpans(base, one);
        ChangedSpans second = new ChangedSpans(base, other);
        List<Gap> ofFirst = List.copyOf(first.spans());
        first.addNotedWithin(List.copyOf(second.spans()));
        second.addNotedWithin(ofFirst);
        WordMerge merge = new WordMerge(base, first, second, between);
        merge.write(merge.clusters());
        return merge.possible ? merge : null;
    }

    /**
     * Merges everything from the first change to the last as one.
     *
     * @param between what stands between alternatives that are put side by side
     * @return null if brackets stand in the way
     */
    static @Nullable WordMerge coarse(SideText base, SideText one, SideText other, String between) {
        ChangedSpans first = new ChangedSpans(base, one);
        ChangedSpans second = new ChangedSpans(base, other);
        WordMerge merge = new WordMerge(base, first, second, between);
        merge.writeWhole();
        return merge.possible ? merge : null;
    }

    List<MergedWord> words() {
        return words;
    }

    List<RivalWords.Conflict> conflicts() {
        return rivals.conflicts();
    }

    ChangedSpans first() {
        return first;
    }

    ChangedSpans second() {
        return second;
    }

    SideText base() {
        return base;
    }

    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        first.spans().forEach(span -> add(clusters, span, true));
        second.spans().forEach(span -> add(clusters, span, false));
        clusters.sort(Comparator.comparingInt(Cluster::from).thenComparingInt(Cluster::to));
        return clusters;
    }

    private static void add(List<Cluster> clusters, Gap span, boolean byFirst) {
        Cluster all = new Cluster(span.from(), span.to(), byFirst, !byFirst);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Cluster other : List.copyOf(clusters)) {
                if (other.overlaps(new Gap(all.from, all.to, 0, 0))) {
                    clusters.remove(other);
                    all =
                            new Cluster(
                                    Math.min(all.from, other.from),
                                    Math.max(all.to, other.to),
                                    all.byFirst || other.byFirst,
                                    all.bySecond || other.bySecond);
                    grown = true;
                }
            }
        }
        clusters.add(all);
    }

    private void write(List<Cluster> clusters) {
        int at = 0;
        for (Cluster cluster : clusters) {
            keep(at, cluster.from);
            if (cluster.byFirst && cluster.bySecond) {
                both(first.span(cluster.from, cluster.to), second.span(cluster.from, cluster.to));
            } else if (cluster.byFirst) {
                take(first.span(cluster.from, cluster.to), true);
            } else {
                take(second.span(cluster.from, cluster.to), false);
            }
            at = cluster.to;
        }
        keep(at, base.size());
    }

    /** Words that neither changed. */
    private void keep(int from, int to) {
        for (int i = from; i < to; i++) {
            int one = first.span(i, i + 1).fromAfter();
            int other = second.span(i, i + 1).fromAfter();
            words.add(new MergedWord(base.word(i), i, one, other, 0, null));
        }
    }

    /** Words that one of them changed; what it left of them is from the other too. */
    private void take(Gap span, boolean byFirst) {
        SideText side = (byFirst ? first : second).side();
        Map<Integer, Integer> same = new HashMap<>();
        Sequences.matches(
                        base.words(span.from(), span.to()),
                        side.words(span.fromAfter(), span.toAfter()))
                .forEach(match -> same.put(match.after(), match.before()));
        for (int i = span.fromAfter(); i < span.toAfter(); i++) {
            Integer match = same.get(i - span.fromAfter());
            int was = match == null ? SideText.NONE : span.from() + match;
            int there =
                    match == null
                            ? SideText.NONE
                            : (byFirst ? second : first).span(was, was + 1).fromAfter();
            words.add(
                    new MergedWord(
                            side.word(i), was, byFirst ? i : there, byFirst ? there : i, 0, null));
        }
    }

    private void writeWhole() {
        Gap window = ChangedWindow.of(base, first, second);
        int from = window.from();
        int to = window.to();
        keep(0, from);
        int back = base.size() - to;
        both(
                new Gap(from, to, from, first.side().size() - back),
                new Gap(from, to, from, second.side().size() - back));
        for (int i = to; i < base.size(); i++) {
            words.add(
                    new MergedWord(
                            base.word(i),
                            i,
                            first.side().size() - base.size() + i,
                            second.side().size() - base.size() + i,
                            0,
                            null));
        }
    }

    private void both(Gap one, Gap other) {
        possible &= besideBrackets(one, other) || rivals.write(one, other);
    }

    /**
     * One put brackets around words and the other put words in right beside them: these stand
     * outside the brackets.
     */
    private boolean besideBrackets(Gap one, Gap other) {
        if (one.from() < one.to()) {
            return false;
        }
        for (boolean bracketsOfFirst : List.of(true, false)) {
            Gap brackets = bracketsOfFirst ? one : other;
            Gap words = bracketsOfFirst ? other : one;
            SideText side = (bracketsOfFirst ? first : second).side();
            SideText saying = (bracketsOfFirst ? second : first).side();
            boolean opens = isAll("[", side, brackets);
            if ((opens || isAll("]", side, brackets))
                    && saying.isWhole(words.fromAfter(), words.toAfter())) {
                take(opens ? words : brackets, opens != bracketsOfFirst);
                take(opens ? brackets : words, opens == bracketsOfFirst);
                return true;
            }
        }
        return false;
    }

    private static boolean isAll(String bracket, SideText side, Gap gap) {
        return side.words(gap.fromAfter(), gap.toAfter()).stream().allMatch(bracket::equals);
    }
}
