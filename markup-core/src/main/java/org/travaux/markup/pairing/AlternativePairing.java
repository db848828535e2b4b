package org.travaux.markup.pairing;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which alternative of a choice in one language is which in another: as a person has paired them,
 * else by who alone stands on them and what they alone mean, else as they were paired when that
 * could be told, else by their order.
 *
 * @param counterparts by the index of an alternative in the one the index of its counterpart in the
 *     other; {@link #NONE} where it has none. A guess where there is a doubt.
 * @param doubt what there is to be said against it
 */
public record AlternativePairing(List<Integer> counterparts, PairingDoubt doubt) {
    /** Stands for an alternative that has no counterpart. */
    public static final int NONE = -1;

    /** Longer words are no alternative verbs any more. */
    private static final int MOST_WORDS = 12;

    /**
     * What tells a choice from others is said in few words: any sentence may say "and" or "all".
     */
    private static final int FEW_WORDS = 4;

    public AlternativePairing {
        counterparts = List.copyOf(counterparts);
    }

    /**
     * The pairing of a choice's alternatives in two languages.
     *
     * @param one what tells each alternative of the one from the others, {@link #witnesses}
     */
    public static AlternativePairing of(
            List<Set<PairingClue>> one, List<Set<PairingClue>> other, KeptPairing kept) {
        return new Evidence(one, other, kept).pairing();
    }

    /**
     * What tells each alternative of a choice from the others: who stands on it, what its words
     * mean if they are such as negotiations turn on, and whether brackets stand within.
     *
     * @param text in which the choice stands
     * @param language the text's, as a BCP 47 tag
     */
    public static List<Set<PairingClue>> witnesses(Choice choice, String text, String language) {
        boolean several = choice.alternatives().size() > 1;
        List<Set<PairingClue>> witnesses = new ArrayList<>();
        for (Alternative alternative : choice.alternatives()) {
            Set<PairingClue> all = new HashSet<>(PositionClue.of(alternative.positions()));
            if (several) {
                OutermostWords words = OutermostWords.of(alternative.words().of(text));
                all.addAll(Sense.of(words.text(), language, MOST_WORDS));
                if (words.brackets() > 0) {
                    all.add(new Nesting(0));
                    all.add(new Nesting(words.brackets()));
                }
            }
            witnesses.add(all);
        }
        return witnesses;
    }

    /**
     * What the words of a choice as a whole mean, to tell it from other choices.
     *
     * @param text in which the choice stands
     * @param language the text's, as a BCP 47 tag
     */
    public static Set<PairingClue> senses(Choice choice, String text, String language) {
        Set<PairingClue> senses = new HashSet<>();
        for (Alternative alternative : choice.alternatives()) {
            String words = OutermostWords.of(alternative.words().of(text)).text();
            senses.addAll(Sense.of(words, language, FEW_WORDS));
        }
        return senses;
    }

    /**
     * What is known of the alternatives of the one when the other has been paired with it: who
     * stands on their counterparts, and what the counterparts' words mean, counts for them too, if
     * it is said of none of them. A third language may say the same of another alternative. Where
     * both mean the same, what else the counterpart's word may mean is not meant: «обязаны» that
     * stands for "shall" is no "must".
     *
     * @param one what tells each alternative of the one from the others
     * @return the same where the pairing is not sure
     */
    public List<Set<PairingClue>> joined(List<Set<PairingClue>> one, List<Set<PairingClue>> other) {
        if (!isSure()) {
            return one;
        }
        Set<PairingClue> said = new HashSet<>();
        one.forEach(said::addAll);
        List<Set<PairingClue>> joined = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            Set<PairingClue> all = new HashSet<>(one.get(i));
            int counterpart = counterpart(i);
            if (counterpart != NONE) {
                boolean meant =
                        other.get(counterpart).stream()
                                .anyMatch(each -> each instanceof Sense && all.contains(each));
                other.get(counterpart).stream()
                        .filter(each -> !said.contains(each))
                        .filter(each -> !(meant && each instanceof Sense))
                        .forEach(all::add);
            }
            joined.add(all);
        }
        return joined;
    }

    /**
     * The counterpart in the other of an alternative in the one.
     *
     * @return {@link #NONE} if it has none
     */
    public int counterpart(int alternative) {
        return alternative >= 0 && alternative < counterparts.size()
                ? counterparts.get(alternative)
                : NONE;
    }

    /**
     * The counterpart in the one of an alternative in the other.
     *
     * @return {@link #NONE} if it has none
     */
    public int back(int alternative) {
        return alternative < 0 ? NONE : counterparts.indexOf(alternative);
    }

    /** Whether the alternatives stand in the same order. */
    public boolean isStraight() {
        return IntStream.range(0, counterparts.size()).allMatch(i -> counterparts.get(i) == i);
    }

    /** Whether a choice may be settled by it. */
    public boolean isSure() {
        return !doubt.keepsOpen();
    }
}
