package org.travaux.markup.concordance;

import org.travaux.markup.draft.Language;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * What one language version of a paragraph holds that the others should hold too.
 *
 * @param facts in no order that matters
 * @param quotations from mark to mark
 * @param points the marks of the points of a list
 * @param placeholders brackets to be filled in
 */
record VersionFacts(
        List<Fact> facts,
        List<TextRange> quotations,
        List<TextRange> points,
        List<TextRange> placeholders) {
    VersionFacts {
        facts = List.copyOf(facts);
        quotations = List.copyOf(quotations);
        points = List.copyOf(points);
        placeholders = List.copyOf(placeholders);
    }

    /** Reads a text; each step leaves the next one only what it did not understand. */
    static VersionFacts of(
            String text, Reading reading, Language language, NamedDelegations delegations) {
        FactWords words = FactWords.of(language);
        Composed letters = Composed.of(RunningText.of(text, reading));
        Sheet sheet = new Sheet(letters.text());
        List<TextRange> quotations = Counted.quotations(sheet);
        List<TextRange> points = Counted.points(sheet);
        List<Fact> facts = new ArrayList<>(Symbols.in(sheet));
        facts.addAll(delegations.in(sheet));
        facts.addAll(Acronyms.in(sheet, words));
        facts.addAll(Dates.in(sheet, language, words));
        facts.addAll(Numbers.in(sheet, words));
        return new VersionFacts(
                facts.stream().map(fact -> fact.at(letters.inSource(fact.range()))).toList(),
                quotations.stream().map(letters::inSource).toList(),
                points.stream().map(letters::inSource).toList(),
                reading.others().stream()
                        .filter(other -> other.kind() == Element.Kind.PLACEHOLDER)
                        .map(Element::range)
                        .toList());
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
                outside(quotations, ranges),
                outside(points, ranges),
                outside(placeholders, ranges));
    }

    private static List<TextRange> outside(List<TextRange> all, List<TextRange> ranges) {
        return all.stream().filter(each -> !isIn(each, ranges)).toList();
    }

    private static boolean isIn(TextRange range, List<TextRange> ranges) {
        return ranges.stream().anyMatch(each -> each.contains(range));
    }
}
