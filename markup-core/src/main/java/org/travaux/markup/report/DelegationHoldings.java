package org.travaux.markup.report;

import java.util.List;

/**
 * What one delegation holds open.
 *
 * @param delegation its code
 * @param supports choices in which it supports or proposes an alternative
 * @param opposes choices in which it opposes one
 * @param pending choices on which it reserves, is yet to come back, or agrees ad referendum
 * @param closesIfLifted choices that nobody else holds
 * @param choices the ids of all choices that it holds, in the order of the text
 */
public record DelegationHoldings(
        String delegation,
        int supports,
        int opposes,
        int pending,
        int closesIfLifted,
        List<String> choices) {
    public DelegationHoldings {
        choices = List.copyOf(choices);
    }

    /** How many choices it holds. */
    public int holds() {
        return choices.size();
    }
}
