package org.travaux.app.viewmodel.positions;

import java.util.Locale;

/** In which order delegations stand in the matrix. */
public enum ColumnOrder {
    /** Who holds most first. */
    HOLDS,
    /** By their names, in the alphabet of the interface. */
    ALPHABET,
    /** Each group with its members behind it, then the others by name. */
    GROUPS;

    /** The order as texts know it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
