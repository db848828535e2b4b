package org.travaux.markup.draft.records;

/** What became of a choice that was settled. */
public sealed interface Resolution {
    /**
     * One of its alternatives stayed.
     *
     * @param alternative its index
     */
    record Adopted(int alternative) implements Resolution {}

    /** None of its alternatives stayed. */
    record Deleted() implements Resolution {}

    /** Other words were put in its place. */
    record Replaced() implements Resolution {}
}
