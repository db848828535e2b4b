package org.travaux.markup.compile;

import java.util.List;

/**
 * What somebody changed in a choice that was there.
 *
 * @param choice its index in the reading of the base
 * @param opposed which of its alternatives they struck out or replaced
 * @param supported which they want; -1 for none
 * @param added the words of further alternatives
 * @param lifted on which of its alternatives they had a position that they took away
 */
record ChoiceChange(
        int choice,
        List<Integer> opposed,
        int supported,
        List<String> added,
        List<Integer> lifted) {
    ChoiceChange {
        opposed = List.copyOf(opposed);
        added = List.copyOf(added);
        lifted = List.copyOf(lifted);
    }

    boolean isEmpty() {
        return opposed.isEmpty() && supported < 0 && added.isEmpty() && lifted.isEmpty();
    }
}
