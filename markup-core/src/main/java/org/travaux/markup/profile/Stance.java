package org.travaux.markup.profile;

import java.util.Locale;

/** What a delegation wants of an alternative, a choice or a paragraph. */
public enum Stance {
    SUPPORTS,
    OPPOSES,
    /** A bare name after a bracket: the delegation put the words forward. */
    PROPOSES,
    TO_COME_BACK,
    RESERVES,
    /** Agreed for now, subject to the capital's confirmation. */
    AD_REFERENDUM,
    PENDING,
    /** A status of the house's own; the word says which. */
    OTHER;

    /** The stance as scripts and data files write it, {@code to-come-back}. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The stance with that {@link #id}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stance of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the delegation wants the words in the text. */
    public boolean favours() {
        return this == SUPPORTS || this == PROPOSES;
    }

    /** Whether the position is about the one alternative it stands behind, wherever that stands. */
    public boolean concernsAlternative() {
        return favours() || this == OPPOSES;
    }
}
