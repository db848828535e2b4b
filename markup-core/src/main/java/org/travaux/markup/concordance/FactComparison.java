package org.travaux.markup.concordance;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement.CountDiffers;
import org.travaux.markup.concordance.Disagreement.FactDiffers;
import org.travaux.markup.concordance.facts.AcronymFacts;
import org.travaux.markup.concordance.facts.Dates;
import org.travaux.markup.concordance.facts.Fact;
import org.travaux.markup.concordance.facts.FactKind;
import org.travaux.markup.concordance.facts.FactWords;
import org.travaux.markup.concordance.facts.Quotations;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares what two versions of a paragraph hold. A fact corresponds to any that can mean the same,
 * however often each is said. What is left on both sides is told in pairs, in the order of the
 * text.
 */
final class FactComparison {
    private final Version one;
    private final Version other;
    private final VersionFacts facts;
    private final VersionFacts otherFacts;
    private final List<Disagreement> found = new ArrayList<>();

    private FactComparison(
            Version one, VersionFacts facts, Version other, VersionFacts otherFacts) {
        this.one = one;
        this.other = other;
        this.facts = facts;
        this.otherFacts = otherFacts;
    }

    static List<Disagreement> of(
            Version one, VersionFacts facts, Version other, VersionFacts otherFacts) {
        WordingComparison wording = new WordingComparison(one, facts, other, otherFacts);
        if (wording.isForeign()) {
            return List.of();
        }
        Disagreement otherText = wording.otherText();
        if (otherText != null) {
            return List.of(otherText);
        }
        FactComparison comparison = new FactComparison(one, facts, other, otherFacts);
        for (FactKind kind : FactKind.values()) {
            comparison.compare(kind);
        }
        comparison.found.addAll(MarkComparison.of(one, facts.marks(), other, otherFacts.marks()));
        comparison.found.addAll(
                MeasureComparison.of(one, facts.measures(), other, otherFacts.measures()));
        comparison.found.addAll(comparison.senses());
        comparison.compareQuotations();
        comparison.comparePoints();
        comparison.count(Kind.PLACEHOLDERS, facts.placeholders(), otherFacts.placeholders());
        Disagreement length = wording.length();
        if (length == null) {
            comparison.found.addAll(wording.negations());
        } else {
            comparison.found.add(length);
        }
        return comparison.found;
    }

    /** Words that exclude each other, unless they are a number or a unit that is told already. */
    private List<Disagreement> senses() {
        return SenseComparison.of(one, facts.wording(), other, otherFacts.wording()).stream()
                .filter(each -> found.stream().noneMatch(told -> areBeside(told, each)))
                .toList();
    }

    private static boolean areBeside(Disagreement told, Disagreement each) {
        return told.places().stream()
                .anyMatch(
                        place ->
                                each.places().stream()
                                        .filter(other -> other.language().equals(place.language()))
                                        .anyMatch(other -> other.range().overlaps(place.range())));
    }

    /** One mark alone may refer to a point elsewhere, in words that are not known as such. */
    private void comparePoints() {
        if (Math.max(facts.points().size(), otherFacts.points().size()) > 1) {
            count(Kind.LIST_ITEMS, facts.points(), otherFacts.points());
        }
    }

    private void compare(FactKind kind) {
        List<Fact> left = left(kind, facts, other, otherFacts);
        List<Fact> otherLeft = left(kind, otherFacts, one, facts);
        if (kind == FactKind.ACRONYM) {
            dropTranslated(left, otherLeft);
        }
        for (int i = 0; i < Math.max(left.size(), otherLeft.size()); i++) {
            add(
                    Kind.of(kind),
                    i < left.size() ? left.get(i).range() : null,
                    i < otherLeft.size() ? otherLeft.get(i).range() : null);
        }
    }

    private void add(Kind kind, @Nullable TextRange range, @Nullable TextRange otherRange) {
        found.add(
                new FactDiffers(
                        kind,
                        one.place(range),
                        range == null ? "" : range.of(one.text()),
                        other.place(otherRange),
                        otherRange == null ? "" : otherRange.of(other.text())));
    }

    /** The facts of one version that nothing in the other corresponds to, each told once. */
    private static List<Fact> left(
            FactKind kind, VersionFacts facts, Version there, VersionFacts others) {
        List<Fact> left = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            if (fact.kind() == kind
                    && fact.firm()
                    && !others.correspondsTo(fact)
                    && !isExcused(fact, facts, there, others)
                    && left.stream().noneMatch(fact::correspondsTo)) {
                left.add(fact);
            }
        }
        left.sort(Comparator.comparingInt(fact -> fact.range().start()));
        return left;
    }

    private static boolean isExcused(
            Fact fact, VersionFacts facts, Version there, VersionFacts others) {
        return switch (fact.kind()) {
            case DATE ->
                    others.facts().stream()
                                    .filter(each -> each.kind() == FactKind.DATE)
                                    .anyMatch(each -> Dates.isSame(fact, each))
                            || (!Dates.isNamed(fact)
                                    && others.facts().stream()
                                            .noneMatch(each -> each.kind() == FactKind.DATE)
                                    && numbersOf(fact, facts, others));
            case DELEGATION ->
                    there.delegations().hintsAt(fact.values().iterator().next(), there.text());
            default -> false;
        };
    }

    /** Whether the numbers of a date stand in the other version, if not as a date. */
    private static boolean numbersOf(Fact date, VersionFacts facts, VersionFacts others) {
        return facts.facts().stream()
                .filter(each -> each.kind() == FactKind.NUMBER && each.range().equals(date.range()))
                .allMatch(others::correspondsTo);
    }

    /**
     * Acronyms that the data does not know are taken for each other's translation; one that has no
     * partner may be written in full there. Only one that is known can be told to be missing.
     */
    private static void dropTranslated(List<Fact> left, List<Fact> otherLeft) {
        List<Fact> unknown = left.stream().filter(FactComparison::isUnknown).toList();
        List<Fact> otherUnknown = otherLeft.stream().filter(FactComparison::isUnknown).toList();
        left.removeAll(unknown);
        otherLeft.removeAll(otherUnknown);
        drop(left, otherUnknown.size() - unknown.size());
        drop(otherLeft, unknown.size() - otherUnknown.size());
    }

    /** A name that the data knows may have an acronym there that it does not know. */
    private static void drop(List<Fact> known, int number) {
        for (int i = 0; i < number && !known.isEmpty(); i++) {
            known.removeLast();
        }
    }

    private static boolean isUnknown(Fact fact) {
        return fact.values().stream().allMatch(value -> value.startsWith(AcronymFacts.UNKNOWN));
    }

    /**
     * English leaves names unquoted that others quote: only what begins small is told then, and
     * what several words of an English text are quoted that are not elsewhere.
     */
    private void compareQuotations() {
        int count = facts.quotations().size();
        int otherCount = otherFacts.quotations().size();
        Version more = count > otherCount ? one : other;
        List<TextRange> most = count > otherCount ? facts.quotations() : otherFacts.quotations();
        boolean mayName = count <= otherCount ? !quotesNames(one) : !quotesNames(other);
        long names =
                most.stream()
                        .filter(each -> Quotations.mayBeName(more.text(), each))
                        .filter(each -> mayName || !Quotations.hasSeveralWords(more.text(), each))
                        .count();
        if (Math.abs(count - otherCount) > names) {
            count(Kind.QUOTATIONS, facts.quotations(), otherFacts.quotations());
        }
    }

    private static boolean quotesNames(Version version) {
        return FactWords.of(version.language()).quotesNames();
    }

    private void count(Kind kind, List<TextRange> ranges, List<TextRange> otherRanges) {
        if (ranges.size() != otherRanges.size()) {
            found.add(
                    new CountDiffers(
                            kind,
                            one.place(last(ranges)),
                            ranges.size(),
                            other.place(last(otherRanges)),
                            otherRanges.size()));
        }
    }

    private static @Nullable TextRange last(List<TextRange> ranges) {
        return ranges.isEmpty() ? null : ranges.getLast();
    }
}
