package org.travaux.markup.profile;

import java.util.Locale;

/** Where a house writes who wants what. */
public enum Attribution {
    /** {@code [text] (+CHN)} */
    AFTER,
    /** {@code [text - US; G77 delete]} */
    INSIDE_END,
    /** {@code [EU: text]} */
    FRONT;

    static Attribution of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
