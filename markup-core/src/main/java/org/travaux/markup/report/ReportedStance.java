package org.travaux.markup.report;

import org.travaux.markup.profile.Stance;

import java.util.Locale;

/**
 * Where a delegation stands, as far as tables tell it apart: who puts words forward supports them,
 * and agreement ad referendum and a pending position are provisional.
 */
public enum ReportedStance {
    SUPPORTS,
    OPPOSES,
    RESERVES,
    TO_COME_BACK,
    PROVISIONAL,
    /** A status of the house's own, which holds nothing. */
    OTHER;

    /** The standing that a stance amounts to. */
    public static ReportedStance of(Stance stance) {
        return switch (stance) {
            case SUPPORTS, PROPOSES -> SUPPORTS;
            case OPPOSES -> OPPOSES;
            case RESERVES -> RESERVES;
            case TO_COME_BACK -> TO_COME_BACK;
            case AD_REFERENDUM, PENDING -> PROVISIONAL;
            case OTHER -> OTHER;
        };
    }

    /** The standing as style sheets and texts know it, {@code to-come-back}. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
