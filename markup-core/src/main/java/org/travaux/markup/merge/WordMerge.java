package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.Sequences;
import org.travaux.markup.compare.WordDiff.Gap;
import org.travaux.markup.compile.SameWords;

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
    /** So near to the first word that differs a bracket is looked for. */
    private static final int CLOSE = 3;

    private final SideText base;
    private final ChangedSpans first;
    private final ChangedSpans second;
    private final String between;
    private final List<MergedWord> words = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private boolean possible = true;

    /**
     * Where both changed the same words.
     *
     * @param at the index of the merged word with which it begins
     */
    record Conflict(int at, String first, String second) {}

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
        this.between = between;
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

    List<Conflict> conflicts() {
        return conflicts;
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
        List<Gap> all = new ArrayList<>(first.spans());
        all.addAll(second.spans());
        for (int i = 0; i < base.size(); i++) {
            if (first.isNoted(i) || second.isNoted(i)) {
                all.add(new Gap(i, i + 1, 0, 0));
            }
        }
        int from = all.stream().mapToInt(Gap::from).min().orElse(0);
        int to = all.stream().mapToInt(Gap::to).max().orElse(0);
        boolean grown = true;
        while (grown) {
            int front = from;
            int back = base.size() - to;
            for (SideText side : List.of(first.side(), second.side())) {
                for (int i = from; i < side.size() - (base.size() - to); i++) {
                    int partner = side.partner(i);
                    if (partner != SideText.NONE) {
                        front = Math.min(front, partner);
                        back = Math.min(back, side.size() - 1 - partner);
                    }
                }
            }
            grown = front < from || back < base.size() - to;
            from = front;
            to = base.size() - back;
        }
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
        SideText ones = first.side();
        SideText others = second.side();
        List<String> said = ones.words(one.fromAfter(), one.toAfter());
        List<String> saidOther = others.words(other.fromAfter(), other.toAfter());
        int shorter = Math.min(said.size(), saidOther.size());
        int prefix = 0;
        while (prefix < shorter && said.get(prefix).equals(saidOther.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && said.get(said.size() - 1 - suffix)
                        .equals(saidOther.get(saidOther.size() - 1 - suffix))) {
            suffix++;
        }
        if (said.equals(saidOther)) {
            same(one.fromAfter(), other.fromAfter(), said.size());
            return;
        }
        if (besideBrackets(one, other)) {
            return;
        }
        Ends ends = ends(one, other, prefix, suffix);
        if (ends == null) {
            possible = false;
            return;
        }
        same(one.fromAfter(), other.fromAfter(), ends.front);
        int to = one.toAfter() - ends.back;
        int toOther = other.toAfter() - ends.back;
        conflict(one.fromAfter() + ends.front, to, other.fromAfter() + ends.front, toOther);
        same(to, toOther, ends.back);
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

    /** How many words at the ends of what both have are the same and stand once. */
    private record Ends(int front, int back) {}

    /**
     * As many as leave alternatives of both, else as many as leave words with all their brackets;
     * null if there is no such place.
     */
    private @Nullable Ends ends(Gap one, Gap other, int prefix, int suffix) {
        List<Ends> all = new ArrayList<>();
        for (int front = prefix; front >= Math.max(0, prefix - CLOSE); front--) {
            for (int back = suffix; back >= Math.max(0, suffix - CLOSE); back--) {
                all.add(new Ends(front, back));
            }
        }
        for (Ends ends : all) {
            if (!alternatives(first.side(), one, ends).isEmpty()
                    && !alternatives(second.side(), other, ends).isEmpty()) {
                return ends;
            }
        }
        all.addAll(List.of(new Ends(prefix, 0), new Ends(0, suffix), new Ends(0, 0)));
        for (Ends ends : all) {
            if (isWhole(first.side(), one, ends) && isWhole(second.side(), other, ends)) {
                return ends;
            }
        }
        return null;
    }

    private static List<Integer> alternatives(SideText side, Gap gap, Ends ends) {
        return side.alternatives(gap.fromAfter() + ends.front, gap.toAfter() - ends.back);
    }

    private static boolean isWhole(SideText side, Gap gap, Ends ends) {
        return side.isWhole(gap.fromAfter() + ends.front, gap.toAfter() - ends.back);
    }

    /** Words that both have. */
    private void same(int from, int fromOther, int count) {
        for (int i = 0; i < count; i++) {
            words.add(
                    new MergedWord(
                            first.side().word(from + i),
                            SideText.NONE,
                            from + i,
                            fromOther + i,
                            0,
                            null));
        }
    }

    private void conflict(int from, int to, int fromOther, int toOther) {
        SideText ones = first.side();
        SideText others = second.side();
        int number = conflicts.size() + 1;
        conflicts.add(
                new Conflict(
                        words.size(), ones.between(from, to), others.between(fromOther, toOther)));
        List<Integer> groups = ones.alternatives(from, to);
        Map<String, Integer> known = new HashMap<>();
        if (groups.isEmpty() && from < to) {
            known.put(SameWords.key(ones.between(from, to)), words.size());
            wrap(true, from, to, number, ones.before(from));
        }
        int at = from;
        for (int open : groups) {
            int close = ones.partner(open);
            for (; at < open; at++) {
                words.add(of(true, at));
            }
            known.put(SameWords.key(ones.between(open + 1, close)), words.size());
            for (; at <= close; at++) {
                boolean bracket = at == open || at == close;
                MergedWord word = of(true, at);
                words.add(bracket ? word.in(number) : word);
            }
        }
        List<Integer> otherGroups = others.alternatives(fromOther, toOther);
        if (otherGroups.isEmpty() && fromOther < toOther) {
            String key = SameWords.key(others.between(fromOther, toOther));
            if (!known.containsKey(key)) {
                String lead = known.isEmpty() ? others.before(fromOther) : "";
                wrap(false, fromOther, toOther, number, lead);
            }
        }
        for (int open : otherGroups) {
            add(open, known, number);
        }
    }

    /** An alternative of the second side; one that the first has too is from both. */
    private void add(int open, Map<String, Integer> known, int number) {
        SideText others = second.side();
        int close = others.partner(open);
        Integer same = known.get(SameWords.key(others.between(open + 1, close)));
        if (same == null) {
            for (int i = open; i <= close; i++) {
                MergedWord word = of(false, i);
                MergedWord bracket = i == open || i == close ? word.in(number) : word;
                words.add(i == open && !known.isEmpty() ? bracket.behind(between) : bracket);
            }
            return;
        }
        words.set(same, words.get(same).alsoSecond(open));
        int end = same;
        int depth = 1;
        while (depth > 0) {
            end++;
            depth +=
                    switch (words.get(end).word()) {
                        case "[" -> 1;
                        case "]" -> -1;
                        default -> 0;
                    };
        }
        words.set(end, words.get(end).alsoSecond(close));
    }

    private void wrap(boolean byFirst, int from, int to, int number, String lead) {
        words.add(MergedWord.bracket("[", number, lead));
        for (int i = from; i < to; i++) {
            MergedWord word = of(byFirst, i);
            words.add(i == from ? word.behind("") : word);
        }
        words.add(MergedWord.bracket("]", number, ""));
    }

    private MergedWord of(boolean byFirst, int index) {
        SideText side = (byFirst ? first : second).side();
        return new MergedWord(
                side.word(index),
                SideText.NONE,
                byFirst ? index : SideText.NONE,
                byFirst ? SideText.NONE : index,
                0,
                null);
    }
}
