package org.travaux.markup.concordance;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement.AlternativesDiffer;
import org.travaux.markup.concordance.Disagreement.MissingChoice;
import org.travaux.markup.concordance.Disagreement.MovedChoice;
import org.travaux.markup.concordance.Disagreement.PositionsDiffer;
import org.travaux.markup.concordance.Disagreement.Unpaired;
import org.travaux.markup.concordance.Version.Item;
import org.travaux.markup.draft.LanguagePair;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.pairing.PairingDoubt;
import org.travaux.markup.pairing.PositionClue;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/** Compares two language versions of a paragraph. */
final class VersionComparison {
    private final Version one;
    private final Version other;
    private final ChoicesById pairing;
    private final Map<String, PairedChoice> paired;
    private final List<Disagreement> found = new ArrayList<>();

    /** Where the choices already differ, what is written in them is not compared again. */
    private final List<TextRange> doubtful = new ArrayList<>();

    private final List<TextRange> otherDoubtful = new ArrayList<>();

    /**
     * @param paired the paragraph's choices in all its languages, by their ids
     * @param told the ids of choices that the first version lacks, told once for all languages
     */
    VersionComparison(
            Version one, Version other, Map<String, PairedChoice> paired, Set<String> told) {
        this.one = one;
        this.other = other;
        this.paired = paired;
        this.pairing = new ChoicesById(one, other);
        pairing.pairs.forEach(pair -> compare(pair.one(), pair.other()));
        for (Item item : outermost(pairing.left)) {
            doubtful.add(item.choice().range());
            found.add(
                    new MissingChoice(
                            Kind.MISSING_CHOICE, one.place(item), other.language(), item.id()));
        }
        for (Item item : outermost(pairing.otherLeft)) {
            otherDoubtful.add(item.choice().range());
            if (told.add(item.id())) {
                found.add(
                        new MissingChoice(
                                Kind.EXTRA_CHOICE, other.place(item), one.language(), item.id()));
            }
        }
        compareWholes();
        found.addAll(
                FactComparison.of(
                        one,
                        one.facts().loosenedIn(doubtful),
                        other,
                        other.facts().loosenedIn(otherDoubtful)));
    }

    List<Disagreement> found() {
        return found;
    }

    /** What stands in a choice that is missing elsewhere is missing with it, and not told again. */
    private static List<Item> outermost(SequencedSet<Item> left) {
        Set<Integer> missing = new HashSet<>();
        left.forEach(item -> missing.add(item.index()));
        return left.stream().filter(item -> !missing.contains(item.choice().parent())).toList();
    }

    private void compare(Item item, Item otherItem) {
        int count = item.choice().alternatives().size();
        int otherCount = otherItem.choice().alternatives().size();
        if (count != otherCount) {
            doubtful.add(item.choice().range());
            otherDoubtful.add(otherItem.choice().range());
            found.add(
                    new AlternativesDiffer(
                            one.place(item), count, other.place(otherItem), otherCount, item.id()));
        } else {
            compareAlternatives(item, otherItem);
        }
        if (!sameParent(item, otherItem)) {
            found.add(new MovedChoice(one.place(item), other.place(otherItem), 0, item.id()));
        }
    }

    private void compareAlternatives(Item item, Item otherItem) {
        PairedChoice choice = paired.get(item.id());
        PairingDoubt doubt = doubt(choice);
        if (choice != null && choice.crossed() && conflict(choice)) {
            found.add(
                    new Unpaired(Kind.PAIRING, one.place(item), other.place(otherItem), item.id()));
        } else if (!item.shape().hasPositionsOf(otherItem.shape())) {
            addPositions(
                    one.place(item),
                    item.choice().allPositions(),
                    other.place(otherItem),
                    otherItem.choice().allPositions(),
                    item.id());
        } else if (doubt == PairingDoubt.CONTRADICTION && choice != null && conflict(choice)) {
            found.add(
                    new Unpaired(
                            Kind.ALTERNATIVE_PAIRING,
                            one.place(item),
                            other.place(otherItem),
                            item.id()));
        } else if (doubt == PairingDoubt.ANOTHER_ORDER) {
            found.add(
                    new Unpaired(
                            Kind.ALTERNATIVE_ORDER,
                            one.place(item),
                            other.place(otherItem),
                            item.id()));
        }
    }

    /** Whether it is these two languages that contradict each other. */
    private boolean conflict(PairedChoice choice) {
        return choice.conflicts().contains(new LanguagePair(one.language(), other.language()));
    }

    private PairingDoubt doubt(@Nullable PairedChoice choice) {
        return choice == null
                ? PairingDoubt.NONE
                : choice.between(one.language(), other.language()).doubt();
    }

    /** Whether both stand in the same choice, choices passed over that only one version has. */
    private boolean sameParent(Item item, Item otherItem) {
        int parent = item.choice().parent();
        while (parent >= 0 && pairing.ofOne(parent) == null) {
            parent = one.items().get(parent).choice().parent();
        }
        int otherParent = otherItem.choice().parent();
        @Nullable Item counterpart = null;
        while (otherParent >= 0 && counterpart == null) {
            counterpart = pairing.ofOther(otherParent);
            otherParent = other.items().get(otherParent).choice().parent();
        }
        return (counterpart == null ? -1 : counterpart.index()) == parent;
    }

    private void compareWholes() {
        List<DelegationPosition> positions = one.reading().positions();
        List<DelegationPosition> others = other.reading().positions();
        if (!PositionClue.of(positions).equals(PositionClue.of(others))) {
            addPositions(one.end(), positions, other.end(), others, "");
        }
    }

    private void addPositions(
            TextPlace place,
            List<DelegationPosition> positions,
            TextPlace otherPlace,
            List<DelegationPosition> otherPositions,
            String id) {
        Set<PositionClue> only = new HashSet<>(PositionClue.of(positions));
        Set<PositionClue> otherOnly = new HashSet<>(PositionClue.of(otherPositions));
        only.removeAll(PositionClue.of(otherPositions));
        otherOnly.removeAll(PositionClue.of(positions));
        found.add(new PositionsDiffer(place, only, otherPlace, otherOnly, id));
    }
}
