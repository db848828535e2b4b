package org.travaux.markup.text;

/** Where a place goes when text is inserted exactly there. */
public enum Side {
    /** It stays before what was inserted. */
    BEFORE,
    /** It moves behind what was inserted. */
    AFTER
}
