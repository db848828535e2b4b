package org.travaux.markup.concordance.facts;

import org.travaux.markup.text.TextRange;

import java.util.Set;

/**
 * The mark of a point: {@code (a)}, {@code 2)}.
 *
 * @param numbers which points it can be, counted from 1: {@code (v)} may be the 5th or the 22nd
 */
public record PointMark(Set<Integer> numbers, TextRange range) {
    /** Whether both can be the same point. */
    public boolean mayBe(PointMark other) {
        return numbers.stream().anyMatch(other.numbers::contains);
    }

    /** The same in another range. */
    public PointMark at(TextRange range) {
        return new PointMark(numbers, range);
    }
}
