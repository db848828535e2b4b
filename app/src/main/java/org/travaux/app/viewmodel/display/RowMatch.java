package org.travaux.app.viewmodel.display;

import org.travaux.markup.concordance.Disagreement;

import java.util.List;
import java.util.Locale;

/** Whether a paragraph's language versions say the same, as far as their brackets show. */
public enum RowMatch {
    SAME,
    /** A language has no text yet. */
    MISSING,
    /** The languages differ in their choices, in alternatives or in positions. */
    DIFFERENT;

    /** How a paragraph's versions match, in which those disagreements were found. */
    static RowMatch of(List<Disagreement> found) {
        if (found.isEmpty()) {
            return SAME;
        }
        return found.stream().anyMatch(Disagreement.MissingText.class::isInstance)
                ? MISSING
                : DIFFERENT;
    }

    /** The name that texts and style sheets know it by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
