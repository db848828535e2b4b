package org.travaux.markup.pairing;

/** What there is to be said against a pairing of a choice's alternatives in two languages. */
public enum PairingDoubt {
    /** Nothing. */
    NONE,
    /**
     * The alternatives stand in another order, and who stands on them says which is which. Worth a
     * look: the same is seen where signs were swapped.
     */
    ANOTHER_ORDER,
    /** What is said on the alternatives contradicts itself or their order. */
    CONTRADICTION,
    /** One language has more alternatives. */
    NOT_AS_MANY;

    /** Whether the choice stays open until a person has said what belongs together. */
    public boolean keepsOpen() {
        return this == CONTRADICTION || this == NOT_AS_MANY;
    }
}
