package org.travaux.markup.concordance;

import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;

/**
 * What a delegation wants, in whatever language it is written.
 *
 * @param delegation its code
 */
public record Holding(String delegation, Stance stance) {
    static Holding of(DelegationPosition position) {
        return new Holding(position.delegation(), position.stance());
    }
}
