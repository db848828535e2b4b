package org.travaux.markup.compare;

import java.util.Locale;

/** How much a change matters to somebody who has to swear that nothing changed unnoticed. */
public enum ChangeSeverity {
    /** Words outside brackets are not what they were, and no bracket says so. */
    ALARM,
    /** The negotiation went on. */
    NOTICE,
    /** The text says the same. */
    INFO;

    /** The severity as files and scripts write it. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
