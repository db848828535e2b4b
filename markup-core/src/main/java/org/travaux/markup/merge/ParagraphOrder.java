package org.travaux.markup.merge;

import org.travaux.markup.compare.Sequences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of the paragraphs of both sides. What neither moved stands as in the base; what a side
 * moved or put in stands behind what it stands behind there.
 */
final class ParagraphOrder {
    private static final int BEGINNING = -1;

    private final List<MatchedParagraph> all;

    /** By the index of what stands in its place, what follows it, side by side. */
    private final Map<Integer, List<Integer>> ofFirst = new HashMap<>();

    private final Map<Integer, List<Integer>> ofSecond = new HashMap<>();
    private final Map<Integer, Integer> anchors = new HashMap<>();
    private final Set<Integer> doubtful = new LinkedHashSet<>();

    private ParagraphOrder(List<MatchedParagraph> all) {
        this.all = all;
    }

    /**
     * Where paragraphs stand.
     *
     * @param all those of the base in its order before the others
     */
    static ParagraphOrder of(List<MatchedParagraph> all, Draft first, Draft second) {
        ParagraphOrder order = new ParagraphOrder(all);
        Map<String, Integer> ones = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).stays()) {
                Paragraph one = all.get(i).first();
                Paragraph other = all.get(i).second();
                if (one != null) {
                    ones.put(one.id(), i);
                }
                if (other != null) {
                    others.put(other.id(), i);
                }
            }
        }
        order.follow(first, ones, true, order.ofFirst);
        order.follow(second, others, false, order.ofSecond);
        return order;
    }

    private void follow(
            Draft side,
            Map<String, Integer> indexes,
            boolean isFirst,
            Map<Integer, List<Integer>> behind) {
        int anchor = BEGINNING;
        for (Paragraph paragraph : side.paragraphs()) {
            Integer index = indexes.get(paragraph.id());
            if (index == null) {
                continue;
            }
            MatchedParagraph each = all.get(index);
            if (isSpine(each)) {
                anchor = index;
            } else if (each.base() == null || (isFirst ? each.movedFirst() : each.movedSecond())) {
                behind.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(index);
                Integer other = anchors.putIfAbsent(index, anchor);
                if (other != null && other != anchor) {
                    doubtful.add(index);
                    anchors.put(index, Math.min(anchor, other));
                }
            }
        }
    }

    /** Whether it stands where it stood. */
    private static boolean isSpine(MatchedParagraph each) {
        return each.base() != null && !each.movedFirst() && !each.movedSecond();
    }

    /** The indexes of all paragraphs that stay, in the order of the merged text. */
    List<Integer> indexes() {
        Set<Integer> order = new LinkedHashSet<>();
        addBehind(BEGINNING, order);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).stays() && isSpine(all.get(i))) {
                order.add(i);
                addBehind(i, order);
            }
        }
        return List.copyOf(order);
    }

    private void addBehind(int anchor, Set<Integer> order) {
        List<Integer> ones = behind(ofFirst, anchor);
        List<Integer> others = behind(ofSecond, anchor);
        int from = 0;
        int fromOther = 0;
        List<Sequences.Match> matches = new ArrayList<>(Sequences.matches(ones, others));
        matches.add(new Sequences.Match(ones.size(), others.size()));
        for (Sequences.Match match : matches) {
            order.addAll(ones.subList(from, match.before()));
            order.addAll(others.subList(fromOther, match.after()));
            if (match.before() < ones.size()) {
                order.add(ones.get(match.before()));
            }
            from = match.before() + 1;
            fromOther = match.after() + 1;
        }
    }

    /** Those that nobody put elsewhere too. */
    private List<Integer> behind(Map<Integer, List<Integer>> side, int anchor) {
        return side.getOrDefault(anchor, List.of()).stream()
                .filter(index -> anchors.getOrDefault(index, anchor) == anchor)
                .toList();
    }

    /** The indexes of paragraphs that both put elsewhere, each to another place. */
    Set<Integer> doubtful() {
        return doubtful;
    }
}
