package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;

import java.util.List;

/**
 * A parenthesis that reads as a position note as a whole.
 *
 * @param positions at least one, in order
 * @param diagnostics unknown and look-alike names in it
 * @param explicit whether a sign or a status shows that it is one; {@code (CHN)} alone may also be
 *     an acronym
 */
record Note(List<DelegationPosition> positions, List<Diagnostic> diagnostics, boolean explicit) {
    boolean namesSomebodyKnown() {
        for (DelegationPosition position : positions) {
            if (position.known()) {
                return true;
            }
        }
        return false;
    }

    boolean takesSides() {
        return positions.stream().anyMatch(position -> position.stance().concernsAlternative());
    }
}
