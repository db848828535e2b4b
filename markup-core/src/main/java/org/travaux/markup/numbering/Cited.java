package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * A paragraph or a point as a text names it.
 *
 * @param label the paragraph's label as it is written there, {@code 5 bis}, {@code ОП5}; empty
 *     where only a point is named
 * @param number where its number stands; null if it is said only once for several
 * @param marks of the point, the outermost first
 * @param through whether all from the one before to this one are named
 * @param doubt why it may mean something else or can't be written otherwise; null if nothing is
 *     doubtful about it
 */
record Cited(
        String label,
        @Nullable TextRange number,
        List<CitedMark> marks,
        boolean through,
        DoubtfulReference.@Nullable Reason doubt) {
    Cited {
        marks = List.copyOf(marks);
    }

    /**
     * The mark of a point as a text names it.
     *
     * @param range where it stands; null if it is said only once for several
     */
    record CitedMark(String text, @Nullable TextRange range) {}

    /** The same with a reason to doubt. */
    Cited doubted(DoubtfulReference.Reason reason) {
        return new Cited(label, number, marks, through, doubt == null ? reason : doubt);
    }

    /** The same with the marks of a point. */
    Cited with(List<CitedMark> points) {
        return new Cited(label, number, points, through, doubt);
    }

    /** The same as the last of all from the one before. */
    Cited throughTo() {
        return new Cited(label, number, marks, true, doubt);
    }

    /** The point of a paragraph. */
    Cited within(Cited paragraph) {
        return new Cited(paragraph.label, null, marks, through, doubt);
    }
}
