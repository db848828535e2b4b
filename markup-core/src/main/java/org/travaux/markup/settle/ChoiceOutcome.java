package org.travaux.markup.settle;

/** What becomes of a choice when it is settled. */
public sealed interface ChoiceOutcome {
    /**
     * One of its alternatives stays.
     *
     * @param alternative its index
     */
    record Adopt(int alternative) implements ChoiceOutcome {}

    /** None of its alternatives stays. */
    record Delete() implements ChoiceOutcome {}

    /**
     * Other words stand in its place.
     *
     * @param words what was agreed, without brackets
     */
    record Replace(String words) implements ChoiceOutcome {}
}
