package org.travaux.markup.concordance;

import org.travaux.markup.concordance.Version.Item;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares the language versions of one paragraph with that of the source language, or of the first
 * that has text. The order of alternatives, of delegations and of words may differ. Brackets that
 * reach over several paragraphs are not compared.
 */
public final class Concordance {
    private final List<Disagreement> found = new ArrayList<>();

    /** The ids of choices that the first version lacks, told once. */
    private final Set<String> told = new HashSet<>();

    private Concordance() {}

    /**
     * In what the versions of a paragraph differ; nothing if it has no text in any language.
     *
     * @param sourceFirst the draft's languages, the source language in front
     * @param reading what the paragraph says in a language
     */
    public static List<Disagreement> of(
            Paragraph paragraph, List<Language> sourceFirst, Function<Language, Reading> reading) {
        Concordance concordance = new Concordance();
        List<Version> versions = new ArrayList<>();
        List<Disagreement> missing = new ArrayList<>();
        for (Language language : sourceFirst) {
            if (paragraph.text(language).text().isBlank()) {
                missing.add(new Disagreement.MissingText(language));
            } else {
                versions.add(Version.of(paragraph, language, reading.apply(language)));
            }
        }
        if (versions.isEmpty()) {
            return List.of();
        }
        concordance.found.addAll(missing);
        for (Version other : versions.subList(1, versions.size())) {
            concordance.compare(versions.getFirst(), other);
            concordance.compareWholes(paragraph, versions.getFirst(), other);
        }
        return List.copyOf(concordance.found);
    }

    /** In what the versions of the paragraph at an index of a draft differ. */
    public static List<Disagreement> of(DraftReading reading, int paragraph) {
        return of(
                reading.draft().paragraphs().get(paragraph),
                reading.draft().sourceFirst(),
                language -> reading.in(language).paragraph(paragraph));
    }

    private void compare(Version one, Version other) {
        Pairing pairing = new Pairing(one, other);
        for (Pairing.Pair pair : pairing.pairs) {
            compare(one.place(pair.one()), pair.one(), other.place(pair.other()), pair.other());
        }
        for (Item item : outermost(pairing.left)) {
            found.add(new Disagreement.MissingChoice(one.place(item), other.language()));
        }
        for (Item item : outermost(pairing.otherLeft)) {
            String id = item.id();
            if (id == null || told.add(id)) {
                found.add(new Disagreement.MissingChoice(other.place(item), one.language()));
            }
        }
    }

    /** What stands in a choice that is missing elsewhere is missing with it, and not told again. */
    private static List<Item> outermost(SequencedSet<Item> left) {
        Set<Integer> missing = new HashSet<>();
        left.forEach(item -> missing.add(item.index()));
        return left.stream().filter(item -> !missing.contains(item.choice().parent())).toList();
    }

    private void compare(ChoicePlace place, Item one, ChoicePlace otherPlace, Item other) {
        int count = one.choice().alternatives().size();
        int otherCount = other.choice().alternatives().size();
        if (count != otherCount) {
            found.add(new Disagreement.AlternativesDiffer(place, count, otherPlace, otherCount));
        } else if (!one.shape().equals(other.shape())) {
            addPositions(
                    place, one.choice().allPositions(), otherPlace, other.choice().allPositions());
        }
    }

    private void compareWholes(Paragraph paragraph, Version one, Version other) {
        List<DelegationPosition> positions = one.reading().positions();
        List<DelegationPosition> others = other.reading().positions();
        if (!Shape.holdings(positions).equals(Shape.holdings(others))) {
            addPositions(end(paragraph, one), positions, end(paragraph, other), others);
        }
    }

    private static ChoicePlace end(Paragraph paragraph, Version version) {
        int end = paragraph.text(version.language()).text().stripTrailing().length();
        return new ChoicePlace(version.language(), TextRange.at(end));
    }

    private void addPositions(
            ChoicePlace place,
            List<DelegationPosition> positions,
            ChoicePlace otherPlace,
            List<DelegationPosition> otherPositions) {
        Set<Holding> only = Shape.holdings(positions);
        Set<Holding> otherOnly = Shape.holdings(otherPositions);
        only.removeAll(Shape.holdings(otherPositions));
        otherOnly.removeAll(Shape.holdings(positions));
        found.add(new Disagreement.PositionsDiffer(place, only, otherPlace, otherOnly));
    }
}
