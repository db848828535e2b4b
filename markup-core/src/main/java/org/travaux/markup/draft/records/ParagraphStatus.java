package org.travaux.markup.draft.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What negotiators have said of a paragraph as a whole. */
public enum ParagraphStatus {
    /** Somebody proposed it; it has not been discussed. */
    PROPOSED,
    /** All of it stands in brackets, whatever is in it. */
    BRACKETED,
    /** Agreed, provided that capitals confirm it. */
    AGREED_AD_REF,
    /** Agreed. */
    AGREED,
    /** A delegation has reserved its position on all of it. */
    RESERVED,
    /** It was agreed and has been changed since. */
    REOPENED;

    /** Whether its text may be changed only by somebody who means to. */
    public boolean isAgreed() {
        return this == AGREED || this == AGREED_AD_REF;
    }

    /** The status as files and scripts write it. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status with that {@link #id}, or nothing. */
    public static Optional<ParagraphStatus> of(String id) {
        return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
