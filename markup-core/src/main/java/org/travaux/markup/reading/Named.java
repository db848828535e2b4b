package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.profile.StatusWord;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * A delegation named in a note.
 *
 * @param speaker the code of who speaks for it, or null
 * @param range of the name in the text that the note stands in
 * @param sign what stands in front of it, or its list; null for none
 * @param ownSign whether it has a sign of its own
 */
record Named(
        String code,
        boolean known,
        @Nullable String speaker,
        TextRange range,
        @Nullable Stance sign,
        boolean ownSign) {
    /** The same delegation, named with who speaks for it. */
    Named by(Named other, TextRange both) {
        return new Named(code, known, other.code, both, sign, ownSign);
    }

    /**
     * What is said of it.
     *
     * @param status what closes its list, or null
     * @param forAll whether the status speaks for all of the list
     * @param bare what a name without sign and status says
     * @param diagnostics where a status that contradicts the sign is added
     */
    DelegationPosition position(
            @Nullable StatusWord status,
            boolean forAll,
            Stance bare,
            List<Diagnostic> diagnostics) {
        Stance signed = sign;
        if (status == null) {
            return position(signed == null ? bare : signed, null);
        }
        if (signed == null || (!ownSign && !forAll)) {
            boolean says = status.stance() == Stance.OTHER || status.stance() == Stance.PENDING;
            return position(status.stance(), says ? status.word() : null);
        }
        if (!status.stance().concernsAlternative()) {
            return position(signed, status.word());
        }
        if (signed.favours() != status.stance().favours()) {
            diagnostics.add(
                    new Diagnostic(
                            DiagnosticCode.CONTRADICTORY_POSITION,
                            range,
                            List.of(code),
                            List.of()));
        }
        return position(signed, null);
    }

    private DelegationPosition position(Stance stance, @Nullable String word) {
        return new DelegationPosition(code, known, stance, word, speaker, range);
    }
}
