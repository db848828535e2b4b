package org.travaux.markup.pairing;

import java.util.Map;

/**
 * What a draft keeps of the pairing of a choice's alternatives in two languages.
 *
 * @param counterparts by the index of an alternative in the one the index of that in the other
 * @param confirmed whether a person said so; else it was found by positions when they were complete
 */
public record KeptPairing(Map<Integer, Integer> counterparts, boolean confirmed) {
    /** Nothing is kept. */
    public static final KeptPairing NONE = new KeptPairing(Map.of(), false);

    public KeptPairing {
        counterparts = Map.copyOf(counterparts);
    }
}
