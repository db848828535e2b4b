package org.travaux.markup.concordance.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * The facts of a text, each step leaving the next only what it did not understand.
 *
 * @param named symbols, delegations, acronyms and dates, with the numbers in them
 * @param numbers those that stand by themselves
 */
public record TextFacts(List<Fact> named, List<Fact> numbers) {
    public TextFacts {
        named = List.copyOf(named);
        numbers = List.copyOf(numbers);
    }

    /**
     * Looks for the facts of a text; what is understood is blanked out in it.
     *
     * @param masked a text of which nothing that is looked for is blanked out yet
     */
    public static TextFacts in(MaskedText masked, FactWords words, NamedDelegations delegations) {
        List<Fact> named = new ArrayList<>(Symbols.in(masked));
        named.addAll(delegations.in(masked));
        named.addAll(AcronymFacts.in(masked, words));
        named.addAll(Dates.in(masked, words));
        return new TextFacts(named, Numbers.in(masked, words));
    }

    /** All of them, in no order that matters. */
    public List<Fact> all() {
        List<Fact> all = new ArrayList<>(named);
        all.addAll(numbers);
        return all;
    }
}
