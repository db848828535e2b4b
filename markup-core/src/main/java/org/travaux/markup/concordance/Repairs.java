package org.travaux.markup.concordance;

import org.travaux.markup.concordance.Disagreement.AlternativesDiffer;
import org.travaux.markup.concordance.Disagreement.CountDiffers;
import org.travaux.markup.concordance.Disagreement.FactDiffers;
import org.travaux.markup.concordance.Disagreement.MissingChoice;
import org.travaux.markup.concordance.Disagreement.MissingText;
import org.travaux.markup.concordance.Disagreement.MovedChoice;
import org.travaux.markup.concordance.Disagreement.PositionsDiffer;
import org.travaux.markup.concordance.Disagreement.StaleText;
import org.travaux.markup.concordance.Disagreement.Unpaired;
import org.travaux.markup.concordance.Disagreement.Untranslated;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.PairedChoices;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.edit.Copies;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds safe ways out of disagreements. */
public final class Repairs {
    private static final String DIGITS = "[\\d.,\\u00a0\\u202f ]*\\d";

    private static final int NONE = -1;

    private final Paragraph paragraph;
    private final Profile profile;
    private final Map<String, PairedChoice> paired;

    /**
     * Ways out of the disagreements of a paragraph as it is.
     *
     * @param sourceFirst the draft's languages, the source language first
     */
    public Repairs(Paragraph paragraph, List<Language> sourceFirst, Profile profile) {
        this.paragraph = paragraph;
        this.profile = profile;
        this.paired =
                PairedChoices.of(
                        paragraph,
                        sourceFirst,
                        language -> Passage.of(paragraph.text(language).text(), profile).reading());
    }

    /**
     * Safe ways out, the likeliest first: the translation follows the source, then the reverse.
     * Empty where only a person can tell what to do.
     */
    public List<Repair> of(Disagreement found) {
        List<Repair> repairs = new ArrayList<>();
        switch (found) {
            case PositionsDiffer differ when !differ.id().isEmpty() -> {
                positions(differ.id(), differ.one(), differ.other()).ifPresent(repairs::add);
                positions(differ.id(), differ.other(), differ.one()).ifPresent(repairs::add);
                pairings(differ.id(), differ.one(), differ.other()).forEach(repairs::add);
            }
            case AlternativesDiffer differ ->
                    (differ.count() > differ.otherCount()
                                    ? alternatives(differ.id(), differ.one(), differ.other())
                                    : alternatives(differ.id(), differ.other(), differ.one()))
                            .ifPresent(repairs::add);
            case Unpaired unpaired -> {
                PairedChoice choice = paired.get(unpaired.id());
                if (choice != null) {
                    PairingRepairs ways = new PairingRepairs(paragraph, paired, choice);
                    repairs.addAll(ways.of(unpaired.one().language(), unpaired.other().language()));
                }
            }
            case FactDiffers differ when isSafe(differ) ->
                    repairs.add(
                            new Repair(
                                    Repair.Kind.COPY_FACT,
                                    differ.other().language(),
                                    ChangeSet.of(
                                            text(differ.other()).length(),
                                            new TextEdit(
                                                    differ.other().range(), differ.written()))));
            case StaleText stale ->
                    repairs.add(
                            new Repair(
                                    Repair.Kind.UP_TO_DATE,
                                    stale.language(),
                                    new ChangeSet(0, List.of())));
            case PositionsDiffer _, FactDiffers _, CountDiffers _ -> {}
            case MissingText _, MissingChoice _, MovedChoice _, Untranslated _ -> {}
            case Disagreement.OtherLanguage _, Disagreement.TextDiffers _ -> {}
        }
        return repairs;
    }

    /** Figures and symbols are written alike in every language, if neither has a fraction. */
    private static boolean isSafe(FactDiffers differ) {
        return !differ.written().isEmpty()
                && !differ.otherWritten().isEmpty()
                && (differ.kind() == Kind.SYMBOL
                        || (differ.kind() == Kind.NUMBER
                                && differ.written().chars().allMatch(Character::isDigit)
                                && differ.otherWritten().matches(DIGITS)));
    }

    private Optional<Repair> positions(String id, TextPlace from, TextPlace to) {
        return copied(
                id,
                from,
                to,
                Repair.Kind.COPY_POSITIONS,
                (choice, same, pairing) ->
                        Copies.positions(passage(from), choice, passage(to), same, pairing));
    }

    /** Where positions contradict each other a person may say what belongs together. */
    private List<Repair> pairings(String id, TextPlace one, TextPlace other) {
        PairedChoice choice = paired.get(id);
        return choice == null
                        || !choice.between(one.language(), other.language()).doubt().keepsOpen()
                ? List.of()
                : new PairingRepairs(paragraph, paired, choice)
                        .of(one.language(), other.language());
    }

    private Optional<Repair> alternatives(String id, TextPlace from, TextPlace to) {
        return copied(
                id,
                from,
                to,
                Repair.Kind.ADD_ALTERNATIVES,
                (choice, same, pairing) ->
                        Copies.alternatives(
                                passage(from),
                                from.language(),
                                choice,
                                passage(to),
                                same,
                                pairing));
    }

    /** Copies something of a choice to the same choice in another language. */
    private interface Copying {
        Outcome copy(int choice, int same, AlternativePairing pairing);
    }

    /** What is copied, if both languages have the choice. */
    private Optional<Repair> copied(
            String id, TextPlace from, TextPlace to, Repair.Kind kind, Copying copying) {
        int choice = choice(from);
        int same = choice(to);
        PairedChoice of = paired.get(id);
        return choice < 0 || same < 0 || of == null
                ? Optional.empty()
                : repair(
                        kind,
                        to,
                        copying.copy(choice, same, of.between(from.language(), to.language())));
    }

    private static Optional<Repair> repair(Repair.Kind kind, TextPlace to, Outcome outcome) {
        return outcome instanceof Outcome.Changed changed && !changed.change().isEmpty()
                ? Optional.of(new Repair(kind, to.language(), changed.change()))
                : Optional.empty();
    }

    private Passage passage(TextPlace place) {
        return Passage.of(text(place), profile);
    }

    private String text(TextPlace place) {
        return paragraph.text(place.language()).text();
    }

    /** The index of the choice there; brackets that reach further may make it none. */
    private int choice(TextPlace place) {
        List<Choice> choices = passage(place).reading().choices();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).range().equals(place.range())) {
                return i;
            }
        }
        return NONE;
    }
}
