package org.travaux.markup.merge;

import org.travaux.markup.compare.WordDiff;
import org.travaux.markup.compare.WordDiff.Gap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The words of the base that one side changed. Where a choice's bracket was taken away, all of the
 * choice counts as changed.
 */
final class ChangedSpans {
    private final SideText base;
    private final SideText side;
    private final List<Gap> gaps;
    private final List<Gap> spans = new ArrayList<>();

    /** Words of the base that stayed and have other notes. */
    private final BitSet noted = new BitSet();

    ChangedSpans(SideText base, SideText side) {
        this.base = base;
        this.side = side;
        this.gaps =
                new ArrayList<>(
                        new WordDiff(base.text(), base.tokens(), side.text(), side.tokens())
                                .gaps());
        for (int i = 0; i < gaps.size(); i++) {
            gaps.set(i, slid(i));
        }
        gaps.forEach(gap -> add(whole(gap)));
        for (int i = 0; i < base.size(); i++) {
            int there = there(i);
            if (there >= 0 && !side.notes(there).equals(base.notes(i))) {
                noted.set(i);
            }
        }
    }

    /**
     * Words put in or taken out, as they can also be said to stand: {@code [a]} behind {@code [b]}
     * and not {@code ] [a} within it.
     */
    private Gap slid(int index) {
        Gap gap = gaps.get(index);
        boolean in = gap.from() == gap.to();
        if ((!in && gap.fromAfter() < gap.toAfter()) || isWhole(gap, in)) {
            return gap;
        }
        SideText text = in ? side : base;
        int start = in ? gap.fromAfter() : gap.from();
        int end = in ? gap.toAfter() : gap.to();
        int front = index == 0 ? 0 : gaps.get(index - 1).to();
        int back = index + 1 == gaps.size() ? base.size() : gaps.get(index + 1).from();
        for (int by = 1;
                gap.to() + by <= back && text.word(start + by - 1).equals(text.word(end + by - 1));
                by++) {
            if (isWhole(moved(gap, by), in)) {
                return moved(gap, by);
            }
        }
        for (int by = 1;
                gap.from() - by >= front && text.word(start - by).equals(text.word(end - by));
                by++) {
            if (isWhole(moved(gap, -by), in)) {
                return moved(gap, -by);
            }
        }
        return gap;
    }

    private static Gap moved(Gap gap, int by) {
        return new Gap(gap.from() + by, gap.to() + by, gap.fromAfter() + by, gap.toAfter() + by);
    }

    private boolean isWhole(Gap gap, boolean in) {
        return in
                ? side.isWhole(gap.fromAfter(), gap.toAfter())
                : base.isWhole(gap.from(), gap.to());
    }

    /** The index in the side of a word that was not changed; -1 for one that was. */
    private int there(int word) {
        int there = word;
        for (Gap gap : gaps) {
            if (gap.from() <= word && word < gap.to()) {
                return SideText.NONE;
            }
            if (gap.to() <= word) {
                there = word + gap.toAfter() - gap.to();
            }
        }
        return there;
    }

    /** Where words of the base would begin in the side; what was put in there is in front. */
    private int begin(int word) {
        int begin = word;
        for (Gap gap : gaps) {
            if (gap.to() <= word) {
                begin = word + gap.toAfter() - gap.to();
            }
        }
        return begin;
    }

    /** Where words of the base would end in the side; what was put in there is behind. */
    private int end(int word) {
        int end = word;
        for (Gap gap : gaps) {
            boolean behind = gap.from() == word && gap.to() == word;
            if (gap.to() <= word && !behind) {
                end = word + gap.toAfter() - gap.to();
            }
        }
        return end;
    }

    /** The words of the side where words of the base stood. */
    Gap span(int from, int to) {
        for (Gap gap : gaps) {
            if (gap.from() == from && gap.to() == to) {
                return gap;
            }
        }
        int begin = begin(from);
        return new Gap(from, to, begin, from == to ? begin : Math.max(begin, end(to)));
    }

    private Gap whole(Gap gap) {
        int from = gap.from();
        int to = gap.to();
        for (int i = 0; i < from; i++) {
            if (base.word(i).equals("{") && base.partner(i) >= to) {
                return span(i, base.partner(i) + 1);
            }
        }
        for (int i = gap.from(); i < gap.to(); i++) {
            int partner = base.partner(i);
            if (partner != SideText.NONE && (partner < gap.from() || partner >= gap.to())) {
                int open = Math.min(i, partner);
                from = Math.min(from, open);
                to = Math.max(to, Math.max(i, partner) + 1);
                if (base.choice(open) != SideText.NONE) {
                    for (int other = 0; other < base.size(); other++) {
                        if (base.choice(other) == base.choice(open)) {
                            from = Math.min(from, other);
                            to = Math.max(to, base.partner(other) + 1);
                        }
                    }
                }
            }
        }
        return span(from, to);
    }

    private void add(Gap span) {
        Gap all = span;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Gap other : List.copyOf(spans)) {
                if (overlap(all, other)) {
                    spans.remove(other);
                    all = with(all, other);
                    grown = true;
                }
            }
        }
        spans.add(all);
        spans.sort(Comparator.comparingInt(Gap::from).thenComparingInt(Gap::to));
    }

    private Gap with(Gap one, Gap other) {
        return span(Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
    }

    /** Whether both are about the same words, or put words in at the same place. */
    static boolean overlap(Gap one, Gap other) {
        boolean places = one.from() == one.to() && other.from() == other.to();
        return places
                ? one.from() == other.from()
                : one.from() < other.to() && other.from() < one.to();
    }

    /** In the order of the words, none about the words of another. */
    List<Gap> spans() {
        return spans;
    }

    /** Counts words whose notes changed among the changed ones where another side changed them. */
    void addNotedWithin(List<Gap> others) {
        for (Gap other : others) {
            for (int i = noted.nextSetBit(other.from());
                    i >= 0 && i < other.to();
                    i = noted.nextSetBit(i + 1)) {
                if (there(i) >= 0) {
                    add(span(i, i + 1));
                }
            }
        }
    }

    /** Whether the notes of a word that stayed changed. */
    boolean isNoted(int word) {
        return noted.get(word);
    }

    /** Whether anything changed within words of the base. */
    boolean isChangedWithin(int from, int to) {
        return gaps.stream()
                .anyMatch(
                        gap ->
                                gap.from() == gap.to()
                                        ? from < gap.from() && gap.from() < to
                                        : gap.from() < to && from < gap.to());
    }

    /** The text as the side has it. */
    SideText side() {
        return side;
    }
}
