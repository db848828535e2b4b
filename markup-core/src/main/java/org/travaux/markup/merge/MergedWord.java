package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;

/**
 * A word or sign of a merged text, and where it is from.
 *
 * @param base its index in the base, {@link SideText#NONE} if it is not from there
 * @param first the same in the first side
 * @param second the same in the second side
 * @param group the number of the conflict of whose alternatives it is a bracket; 0 for none
 * @param lead what stands in front of it; null if that is as in what it is from
 */
record MergedWord(String word, int base, int first, int second, int group, @Nullable String lead) {
    /** A bracket that nobody had. */
    static MergedWord bracket(String bracket, int group, @Nullable String lead) {
        return new MergedWord(bracket, SideText.NONE, SideText.NONE, SideText.NONE, group, lead);
    }

    /** The same as a bracket of a conflict's alternatives. */
    MergedWord in(int conflict) {
        return new MergedWord(word, base, first, second, conflict, lead);
    }

    /** The same with something else in front. */
    MergedWord behind(String space) {
        return new MergedWord(word, base, first, second, group, space);
    }

    /** The same, also from the second side. */
    MergedWord alsoSecond(int index) {
        return new MergedWord(word, base, first, index, group, lead);
    }

    /** Its index in one of the sides. */
    int in(boolean firstSide) {
        return firstSide ? first : second;
    }
}
