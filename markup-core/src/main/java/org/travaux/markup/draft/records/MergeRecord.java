package org.travaux.markup.draft.records;

import java.util.List;

/**
 * What somebody should look at after two states of a draft were merged, with both names. It is
 * never exported.
 *
 * @param date the day, {@code 2027-05-14}; empty if it is not known
 * @param sides what the two sides are called, in the order in which their words stand; empty where
 *     nobody said
 * @param remarks what each said, in the order of the text
 */
public record MergeRecord(String date, List<String> sides, List<MergeRemark> remarks) {
    /**
     * @throws IllegalArgumentException if the date is not empty and no date, or there are not two
     *     sides
     */
    public MergeRecord {
        sides = List.copyOf(sides);
        remarks = List.copyOf(remarks);
        if (!StatusChange.isDate(date)) {
            throw new IllegalArgumentException("not a date: " + date);
        }
        if (sides.size() != 2) {
            throw new IllegalArgumentException("not two sides: " + sides);
        }
    }
}
