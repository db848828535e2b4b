package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.WordDiff.Gap;
import org.travaux.markup.compile.SameWords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What both sides have where both changed the same words, as alternatives of one choice; what is
 * the same at their ends stands once.
 */
final class RivalWords {
    /** So near to the first word that differs a bracket is looked for. */
    private static final int CLOSE = 3;

    private final SideText ones;
    private final SideText others;
    private final String between;
    private final List<MergedWord> words;
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * Writes behind words that are merged already.
     *
     * @param between what stands between alternatives that are put side by side
     */
    RivalWords(SideText ones, SideText others, String between, List<MergedWord> words) {
        this.ones = ones;
        this.others = others;
        this.between = between;
        this.words = words;
    }

    /**
     * Where both changed the same words.
     *
     * @param at the index of the merged word with which it begins
     */
    record Conflict(int at, String first, String second) {}

    List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Writes what both have where both changed the words.
     *
     * @param one where that is in the first side, {@code other} in the second
     * @return false if brackets stand in the way; then nothing is written
     */
    boolean write(Gap one, Gap other) {
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
            return true;
        }
        Ends ends = ends(one, other, prefix, suffix);
        if (ends == null) {
            return false;
        }
        same(one.fromAfter(), other.fromAfter(), ends.front);
        int to = one.toAfter() - ends.back;
        int toOther = other.toAfter() - ends.back;
        conflict(one.fromAfter() + ends.front, to, other.fromAfter() + ends.front, toOther);
        same(to, toOther, ends.back);
        return true;
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
            if (!alternatives(ones, one, ends).isEmpty()
                    && !alternatives(others, other, ends).isEmpty()) {
                return ends;
            }
        }
        all.addAll(List.of(new Ends(prefix, 0), new Ends(0, suffix), new Ends(0, 0)));
        for (Ends ends : all) {
            if (isWhole(ones, one, ends) && isWhole(others, other, ends)) {
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
                            ones.word(from + i), SideText.NONE, from + i, fromOther + i, 0, null));
        }
    }

    private void conflict(int from, int to, int fromOther, int toOther) {
        int number = conflicts.size() + 1;
        conflicts.add(
                new Conflict(
                        words.size(), ones.between(from, to), others.between(fromOther, toOther)));
        if (ones.isNotes(from, to) && others.isNotes(fromOther, toOther)) {
            notes(from, to, fromOther, toOther);
            return;
        }
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

    /** Editor's notes are not contested; both stand. */
    private void notes(int from, int to, int fromOther, int toOther) {
        for (int i = from; i < to; i++) {
            words.add(of(true, i));
        }
        for (int i = fromOther; i < toOther; i++) {
            words.add(i == fromOther ? of(false, i).behind(" ") : of(false, i));
        }
    }

    /** An alternative of the second side; one that the first has too is from both. */
    private void add(int open, Map<String, Integer> known, int number) {
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
        SideText side = byFirst ? ones : others;
        return new MergedWord(
                side.word(index),
                SideText.NONE,
                byFirst ? index : SideText.NONE,
                byFirst ? SideText.NONE : index,
                0,
                null);
    }
}
