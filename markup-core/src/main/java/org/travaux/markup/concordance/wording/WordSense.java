package org.travaux.markup.concordance.wording;

import org.travaux.markup.text.TextRange;

/**
 * A word or phrase that excludes others: {@code not later than}, {@code northern}, {@code Almaty}.
 *
 * @param contrast what it says something of, as a number that all languages share
 * @param member what it says of that
 * @param kind what kind of contrast it is
 * @param firm whether it must have a counterpart. One that is not may be a counterpart of others.
 */
public record WordSense(int contrast, int member, Kind kind, boolean firm, TextRange range) {
    /** What kind of contrast it is. */
    public enum Kind {
        /** Said by a word that nothing else does. */
        WORD,
        /** The name of a place. */
        PLACE,
        /** Turned into the other by a denial: {@code no State shall}, «никто не может». */
        DENIABLE,
        /** Said by words that also stand for each other: {@code and}, {@code or}. */
        JOINING
    }

    /** Whether both say the same of the same. */
    public boolean isLike(WordSense other) {
        return contrast == other.contrast && member == other.member;
    }

    WordSense loose() {
        return new WordSense(contrast, member, kind, false, range);
    }
}
