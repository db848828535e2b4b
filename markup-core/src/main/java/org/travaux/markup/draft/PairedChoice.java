package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.pairing.AlternativePairing;
import org.travaux.markup.pairing.PairingDoubt;
import org.travaux.markup.reading.Choice;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A choice of one paragraph in all languages that have it, its alternatives paired.
 *
 * @param id the choice's
 * @param reference the first language that has it, the source language before the others; the
 *     alternatives are numbered as they stand there
 * @param versions the choice in each language that has it
 * @param pairings from the reference language's alternatives to those of every other
 * @param crossed whether what is said of it says that it is another choice of another language
 * @param conflicts the languages in which what is said contradicts each other, so that the choice
 *     stays open until a person has said what belongs together
 */
public record PairedChoice(
        String id,
        Language reference,
        Map<Language, Choice> versions,
        Map<Language, AlternativePairing> pairings,
        boolean crossed,
        Set<LanguagePair> conflicts) {
    public PairedChoice {
        conflicts = Set.copyOf(conflicts);
        versions = Map.copyOf(versions);
        pairings = Map.copyOf(pairings);
    }

    /**
     * The index in one language of an alternative of another; a guess where there is a doubt.
     *
     * @return {@link AlternativePairing#NONE} if it has no counterpart there
     */
    public int counterpart(Language from, int alternative, Language to) {
        return from.equals(to) ? alternative : in(to, numbered(from, alternative));
    }

    /** The number of a language's alternative, as they are numbered in the reference language. */
    public int numbered(Language language, int alternative) {
        AlternativePairing pairing = pairings.get(language);
        return language.equals(reference) || pairing == null
                ? alternative
                : pairing.back(alternative);
    }

    /** The index in a language of the alternative with a number of the reference language. */
    public int in(Language language, int number) {
        AlternativePairing pairing = pairings.get(language);
        return language.equals(reference) || pairing == null ? number : pairing.counterpart(number);
    }

    /** The pairing of the alternatives of two languages that have the choice. */
    public AlternativePairing between(Language from, Language to) {
        Choice one = versions.get(from);
        int count = one == null ? 0 : one.alternatives().size();
        PairingDoubt doubt =
                doubt(from).keepsOpen() || doubt(to) == PairingDoubt.NONE ? doubt(from) : doubt(to);
        return new AlternativePairing(
                IntStream.range(0, count).mapToObj(i -> counterpart(from, i, to)).toList(), doubt);
    }

    /** The choice in a language, or null if it has none. */
    public @Nullable Choice in(Language language) {
        return versions.get(language);
    }

    /** What there is to be said against the pairing of a language with the reference language. */
    public PairingDoubt doubt(Language language) {
        AlternativePairing pairing = pairings.get(language);
        return pairing == null ? PairingDoubt.NONE : pairing.doubt();
    }

    /** Whether what is said on its alternatives contradicts itself or their order. */
    public boolean isContradictory() {
        return pairings.values().stream()
                .anyMatch(each -> each.doubt() == PairingDoubt.CONTRADICTION);
    }

    /** Whether an alternative can be adopted: nobody has to say first what belongs together. */
    public boolean isSure() {
        return !crossed && pairings.values().stream().allMatch(AlternativePairing::isSure);
    }
}
