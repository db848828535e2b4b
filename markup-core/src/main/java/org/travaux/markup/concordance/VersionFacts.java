package org.travaux.markup.concordance;

import org.travaux.markup.concordance.facts.Fact;
import org.travaux.markup.concordance.facts.FactKind;
import org.travaux.markup.concordance.facts.FactWords;
import org.travaux.markup.concordance.facts.MaskedText;
import org.travaux.markup.concordance.facts.Measure;
import org.travaux.markup.concordance.facts.Measures;
import org.travaux.markup.concordance.facts.NamedDelegations;
import org.travaux.markup.concordance.facts.PointMark;
import org.travaux.markup.concordance.facts.Points;
import org.travaux.markup.concordance.facts.Quotations;
import org.travaux.markup.concordance.facts.TextFacts;
import org.travaux.markup.concordance.wording.VersionWording;
import org.travaux.markup.data.Language;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextRange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one language version of a paragraph holds that the others should hold too.
 *
 * @param facts in no order that matters
 * @param values of the facts, each behind its kind
 * @param measures numbers with their units
 * @param quotations from mark to mark
 * @param points the marks of the points of a list
 * @param marks those, and the marks that refer to a point elsewhere
 * @param placeholders brackets to be filled in
 * @param wording what the words are like
 */
record VersionFacts(
        List<Fact> facts,
        Set<String> values,
        List<Measure> measures,
        List<TextRange> quotations,
        List<TextRange> points,
        List<PointMark> marks,
        List<TextRange> placeholders,
        VersionWording wording) {
    VersionFacts {
        facts = List.copyOf(facts);
        measures = List.copyOf(measures);
        quotations = List.copyOf(quotations);
        points = List.copyOf(points);
        marks = List.copyOf(marks);
        placeholders = List.copyOf(placeholders);
    }

    /** Reads a text; each step leaves the next one only what it did not understand. */
    static VersionFacts of(
            String text, Reading reading, Language language, NamedDelegations delegations) {
        FactWords words = FactWords.of(language);
        String running = RunningText.of(text, reading);
        Composed letters = Composed.of(running);
        boolean same = letters.text().length() == running.length();
        MaskedText masked = new MaskedText(letters.text());
        List<TextRange> quotations = Quotations.in(masked);
        List<TextRange> quoted = quotations.stream().map(letters::inSource).toList();
        VersionWording wording =
                VersionWording.of(same ? masked : new MaskedText(running), language, quoted);
        Points points = new Points(masked, words);
        TextFacts found = TextFacts.in(masked, words, delegations);
        List<Fact> facts = found.all();
        facts.addAll(points.numbers());
        Set<String> values = new HashSet<>();
        facts.forEach(fact -> fact.values().forEach(each -> values.add(key(fact.kind(), each))));
        return new VersionFacts(
                facts.stream().map(fact -> fact.at(letters.inSource(fact.range()))).toList(),
                values,
                Measures.of(found.numbers(), masked, words).stream()
                        .map(measure -> measure.at(letters.inSource(measure.range())))
                        .toList(),
                quoted,
                points.beginnings().stream().map(letters::inSource).toList(),
                points.marks().stream()
                        .map(mark -> mark.at(letters.inSource(mark.range())))
                        .toList(),
                reading.others().stream()
                        .filter(other -> other.kind() == Element.Kind.PLACEHOLDER)
                        .map(Element::range)
                        .toList(),
                wording);
    }

    private static String key(FactKind kind, String value) {
        return kind.name() + " " + value;
    }

    /** Whether something here corresponds to a fact of another version. */
    boolean correspondsTo(Fact fact) {
        for (String value : fact.values()) {
            if (values.contains(key(fact.kind(), value))) {
                return true;
            }
        }
        return false;
    }

    /** The same where nothing that lies in one of these ranges asks for a counterpart. */
    VersionFacts loosenedIn(List<TextRange> ranges) {
        if (ranges.isEmpty()) {
            return this;
        }
        return new VersionFacts(
                facts.stream()
                        .map(fact -> isIn(fact.range(), ranges) ? fact.loose() : fact)
                        .toList(),
                values,
                measures.stream().filter(each -> !isIn(each.range(), ranges)).toList(),
                outside(quotations, ranges),
                outside(points, ranges),
                marks.stream().filter(each -> !isIn(each.range(), ranges)).toList(),
                outside(placeholders, ranges),
                wording.without(ranges));
    }

    private static List<TextRange> outside(List<TextRange> all, List<TextRange> ranges) {
        return all.stream().filter(each -> !isIn(each, ranges)).toList();
    }

    private static boolean isIn(TextRange range, List<TextRange> ranges) {
        return ranges.stream().anyMatch(each -> each.contains(range));
    }
}
