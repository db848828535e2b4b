package org.travaux.markup.draft.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where something was agreed: the further down, the harder to reopen. */
public enum Forum {
    INFORMALS,
    WORKING_GROUP,
    PLENARY;

    /** The forum as files and scripts write it. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The forum with that {@link #id}, or nothing. */
    public static Optional<Forum> of(String id) {
        return Arrays.stream(values()).filter(forum -> forum.id().equals(id)).findFirst();
    }
}
