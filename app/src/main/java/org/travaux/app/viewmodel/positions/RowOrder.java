package org.travaux.app.viewmodel.positions;

import java.util.Locale;

/** In which order paragraphs stand in the matrix. */
public enum RowOrder {
    /** As in the draft. */
    TEXT,
    /** Those with most open choices first. */
    MOST_OPEN;

    /** The order as texts know it, {@code most-open}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
