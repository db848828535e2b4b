package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.ParagraphAlignment;
import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A paragraph as the base and both sides have it; null where one has it not.
 *
 * @param movedFirst whether it stands elsewhere in the first side than in the base
 * @param movedSecond the same of the second side
 */
record MatchedParagraph(
        @Nullable Paragraph base,
        @Nullable Paragraph first,
        @Nullable Paragraph second,
        boolean movedFirst,
        boolean movedSecond) {
    /** Every paragraph of the three, those of the base in its order before the others. */
    static List<MatchedParagraph> of(Draft base, Draft first, Draft second) {
        Map<Integer, Pair> ofFirst = partners(base, first);
        Map<Integer, Pair> ofSecond = partners(base, second);
        List<MatchedParagraph> all = new ArrayList<>();
        for (int i = 0; i < base.paragraphs().size(); i++) {
            Pair one = ofFirst.get(i);
            Pair other = ofSecond.get(i);
            all.add(
                    new MatchedParagraph(
                            base.paragraphs().get(i),
                            one == null ? null : first.paragraphs().get(one.after()),
                            other == null ? null : second.paragraphs().get(other.after()),
                            one != null && one.moved(),
                            other != null && other.moved()));
        }
        List<Paragraph> others = fresh(second, ofSecond);
        for (Paragraph one : fresh(first, ofFirst)) {
            Paragraph same = same(one, others);
            others.remove(same);
            all.add(new MatchedParagraph(null, one, same, false, false));
        }
        others.forEach(one -> all.add(new MatchedParagraph(null, null, one, false, false)));
        return all;
    }

    private static @Nullable Paragraph same(Paragraph one, List<Paragraph> others) {
        Paragraph same = null;
        for (Paragraph other : others) {
            if (other.id().equals(one.id())) {
                return other;
            }
            boolean says = other.kind() == one.kind() && other.texts().equals(one.texts());
            same = same == null && says ? other : same;
        }
        return same;
    }

    private static Map<Integer, Pair> partners(Draft base, Draft side) {
        Map<Integer, Pair> partners = new HashMap<>();
        for (Pair pair : ParagraphAlignment.of(items(base), items(side))) {
            if (pair.before() != ParagraphAlignment.NONE
                    && pair.after() != ParagraphAlignment.NONE) {
                partners.put(pair.before(), pair);
            }
        }
        return partners;
    }

    private static List<ParagraphAlignment.Item> items(Draft draft) {
        return draft.paragraphs().stream()
                .map(
                        each ->
                                new ParagraphAlignment.Item(
                                        each.id(),
                                        each.label() == null ? null : each.label().text(),
                                        each.text(draft.sourceLanguage()).text(),
                                        each.layout().cell()))
                .toList();
    }

    private static List<Paragraph> fresh(Draft side, Map<Integer, Pair> partners) {
        Set<Integer> known = new HashSet<>();
        partners.values().forEach(pair -> known.add(pair.after()));
        List<Paragraph> fresh = new ArrayList<>();
        for (int i = 0; i < side.paragraphs().size(); i++) {
            if (!known.contains(i)) {
                fresh.add(side.paragraphs().get(i));
            }
        }
        return fresh;
    }

    /** Whether one of the sides took it out. */
    boolean isDeleted() {
        return base != null && (first == null || second == null);
    }

    /** Whether one took it out and the other said something new of it. */
    boolean isDeletedAndChanged() {
        Paragraph left = first == null ? second : first;
        return isDeleted() && left != null && base != null && !saysTheSame(base, left);
    }

    /** Whether it stands in the merged text. */
    boolean stays() {
        return !isDeleted() || isDeletedAndChanged();
    }

    private static boolean saysTheSame(Paragraph one, Paragraph other) {
        return one.texts().equals(other.texts())
                && Objects.equals(one.history(), other.history())
                && one.passages().equals(other.passages())
                && one.settlements().equals(other.settlements());
    }
}
