package org.travaux.markup.settle;

import org.travaux.markup.data.Language;

/**
 * Why a choice was left as it is.
 *
 * @param choice its id
 * @param language where it can't be settled
 */
public record UnsettledChoice(String choice, Language language, Reason reason) {
    /** What stands in the way. */
    public enum Reason {
        /** No choice of the draft has that id. */
        UNKNOWN,
        /** The text in that language has no such choice. */
        MISSING,
        /** The choice has no such alternative in that language. */
        NO_SUCH_ALTERNATIVE,
        /** The choice has not as many alternatives in that language. */
        OTHER_ALTERNATIVES,
        /** Nobody has said yet what of the choice is what in that language. */
        NOT_PAIRED,
        /** Nothing was agreed for that language. */
        NO_WORDS,
        /** The delegation supports none of the alternatives, or several. */
        NOT_SUPPORTED,
        /** The agreed words hold brackets. */
        BRACKETS,
        /** What stands behind the choice or in it is meant as a note and not understood. */
        UNREAD_NOTE
    }
}
