package org.travaux.markup.profile;

import java.util.Locale;

/** What a house makes of brackets with only white space between them. */
public enum SpacedRuns {
    /** They are alternatives of one choice. */
    JOIN,
    /** Each is a choice for itself. */
    SEPARATE,
    /** It goes by what stands in them. */
    BY_WORDS;

    /** As profiles write it, {@code by-words}. */
    static SpacedRuns of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
