package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * What reads as a position note, all of it or in part.
 *
 * @param positions in order; none only where nothing but its beginning was understood
 * @param diagnostics unknown and look-alike names in it, and what of it was not understood
 * @param manner how it shows that it is one
 */
record Note(List<DelegationPosition> positions, List<Diagnostic> diagnostics, Manner manner) {
    /** How a note shows that it is one. */
    enum Manner {
        /** By nothing but names: {@code (CHN)} alone may also be an acronym. */
        BARE,
        /** By words that a sentence may have as well: {@code (proposed by China)}. */
        IN_WORDS,
        /** By a sign or a status. */
        EXPLICIT
    }

    /** What is said of a part of a note, or of all of it, that is not understood. */
    static Diagnostic unread(TextRange part, String words) {
        return new Diagnostic(DiagnosticCode.UNREAD_POSITION, part, List.of(words), List.of());
    }

    /** Whether more than names shows that it is one. */
    boolean explicit() {
        return manner != Manner.BARE;
    }

    boolean namesSomebodyKnown() {
        for (DelegationPosition position : positions) {
            if (position.known()) {
                return true;
            }
        }
        return false;
    }

    boolean takesSides() {
        for (DelegationPosition position : positions) {
            if (position.stance().concernsAlternative()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says of nobody else where it stands: every name is known. */
    boolean namesOnlyKnown() {
        for (DelegationPosition position : positions) {
            if (!position.known()) {
                return false;
            }
        }
        return !positions.isEmpty();
    }
}
