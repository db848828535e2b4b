package org.travaux.markup.concordance;

import org.travaux.markup.concordance.Disagreement.FactDiffers;
import org.travaux.markup.concordance.facts.PointMark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds points that are other points in another version, {@code 2 (a)} and {@code 2 b)}, whether
 * they begin there or are referred to. Each mark has one counterpart. A mark that one version has
 * alone is not told: the other may say it in words.
 */
final class MarkComparison {
    private MarkComparison() {}

    static List<Disagreement> of(
            Version one, List<PointMark> marks, Version other, List<PointMark> others) {
        List<PointMark> left = new ArrayList<>();
        List<PointMark> otherLeft = new ArrayList<>(others);
        for (PointMark mark : inOrderOfMeanings(marks)) {
            PointMark counterpart =
                    inOrderOfMeanings(otherLeft).stream()
                            .filter(mark::mayBe)
                            .findFirst()
                            .orElse(null);
            if (counterpart == null) {
                left.add(mark);
            } else {
                otherLeft.remove(counterpart);
            }
        }
        left.sort(Comparator.comparingInt(mark -> mark.range().start()));
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < Math.min(left.size(), otherLeft.size()); i++) {
            PointMark mark = left.get(i);
            PointMark counterpart = otherLeft.get(i);
            found.add(
                    new FactDiffers(
                            Kind.LIST_ITEMS,
                            one.place(mark.range()),
                            mark.range().of(one.text()),
                            other.place(counterpart.range()),
                            counterpart.range().of(other.text())));
        }
        return found;
    }

    /** Those that can be one point only choose first. */
    private static List<PointMark> inOrderOfMeanings(List<PointMark> marks) {
        return marks.stream()
                .sorted(Comparator.comparingInt(mark -> mark.numbers().size()))
                .toList();
    }
}
