package org.travaux.markup.settle;

/** What becomes of a choice when it is settled. */
public sealed interface Outcome {
    /**
     * One of its alternatives stays.
     *
     * @param alternative its index
     */
    record Adopt(int alternative) implements Outcome {}

    /** None of its alternatives stays. */
    record Delete() implements Outcome {}

    /**
     * Other words stand in its place.
     *
     * @param words what was agreed, without brackets
     */
    record Replace(String words) implements Outcome {}
}
