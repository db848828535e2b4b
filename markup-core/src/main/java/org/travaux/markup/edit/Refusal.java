package org.travaux.markup.edit;

import java.util.Locale;

/** Why a gesture can't be done in a text. */
public enum Refusal {
    /** There is no choice there, or none that corresponds. */
    NO_CHOICE,
    /** The choice has not as many alternatives here as where the gesture was made. */
    OTHER_ALTERNATIVES,
    /** There is no text in this language yet. */
    NO_TEXT,
    /** The selection cuts a bracket that has no partner in the paragraph. */
    CUTS_BRACKET,
    /** The result would not read as it was meant. */
    NOT_READABLE,
    /** Neither words to replace nor words to put in their place. */
    NOTHING_PROPOSED,
    /** The delegation has no position there. */
    NO_POSITION,
    /** It says so already. */
    ALREADY_SO,
    /** Nothing stands beside the choice that it could be joined with. */
    NOTHING_BESIDE,
    /** It is not sure which alternative here is which where the gesture was made. */
    NOT_PAIRED,
    /** Delegations have taken positions on the bracket, or it is one of several alternatives. */
    STILL_CONTESTED;

    /** The reason as messages name it. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
