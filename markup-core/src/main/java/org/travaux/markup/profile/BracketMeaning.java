package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;

/**
 * What the words in a bracket say that it is.
 *
 * @param agreement what a status says of how far the text beside it is agreed; null where it says
 *     something else, and for every other kind
 */
public record BracketMeaning(BracketKind kind, @Nullable AgreementTag agreement) {
    /** What most brackets are. */
    static final BracketMeaning TEXT = new BracketMeaning(BracketKind.CONTESTED, null);
}
