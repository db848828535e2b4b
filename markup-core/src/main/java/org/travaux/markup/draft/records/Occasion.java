package org.travaux.markup.draft.records;

import org.jspecify.annotations.Nullable;

/**
 * Where and when something was agreed.
 *
 * @param forum where, or null if nobody wrote it down
 * @param date the day, {@code 2027-05-14}; empty if it is not known
 */
public record Occasion(@Nullable Forum forum, String date) {
    /** Nobody wrote down where or when. */
    public static final Occasion UNKNOWN = new Occasion(null, "");

    /**
     * @throws IllegalArgumentException if the date is not empty and no date
     */
    public Occasion {
        if (!StatusChange.isDate(date)) {
            throw new IllegalArgumentException("not a date: " + date);
        }
    }
}
