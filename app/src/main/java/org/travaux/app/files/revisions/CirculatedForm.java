package org.travaux.app.files.revisions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what delegations get a text. */
public enum CirculatedForm {
    /** A Word document with brackets and positions; of several languages, side by side. */
    NEGOTIATING,
    /** Word documents with tracked changes, one a language. */
    TRACKED,
    /** A draft for this program. */
    DRAFT;

    /** As scripts write it, {@code tracked}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form with that {@link #id}, or nothing. */
    public static Optional<CirculatedForm> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }
}
