package org.travaux.markup.concordance;

import org.travaux.markup.concordance.Disagreement.FactDiffers;
import org.travaux.markup.concordance.facts.Measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds numbers that have another unit in another version. A unit left out is not told. */
final class MeasureComparison {
    private MeasureComparison() {}

    static List<Disagreement> of(
            Version one, List<Measure> measures, Version other, List<Measure> others) {
        if (measures.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        Map<String, List<Measure>> byNumber = byNumber(measures);
        Map<String, List<Measure>> otherByNumber = byNumber(others);
        List<Disagreement> found = new ArrayList<>();
        Set<Measure> told = new HashSet<>();
        for (Measure measure : measures) {
            List<Measure> there = like(measure, otherByNumber);
            if (there.isEmpty() || hasUnit(there, measure)) {
                continue;
            }
            for (Measure each : there) {
                if (!hasUnit(like(each, byNumber), each) && told.add(each)) {
                    found.add(
                            new FactDiffers(
                                    Kind.UNIT,
                                    one.place(measure.range()),
                                    measure.range().of(one.text()),
                                    other.place(each.range()),
                                    each.range().of(other.text())));
                    break;
                }
            }
        }
        return found;
    }

    private static Map<String, List<Measure>> byNumber(List<Measure> measures) {
        Map<String, List<Measure>> byNumber = new HashMap<>();
        for (Measure measure : measures) {
            for (String number : measure.numbers()) {
                byNumber.computeIfAbsent(number, _ -> new ArrayList<>()).add(measure);
            }
        }
        return byNumber;
    }

    private static List<Measure> like(Measure measure, Map<String, List<Measure>> byNumber) {
        for (String number : measure.numbers()) {
            List<Measure> found = byNumber.get(number);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean hasUnit(List<Measure> measures, Measure measure) {
        return measures.stream().anyMatch(each -> each.unit().equals(measure.unit()));
    }
}
