package org.travaux.markup.reading;

import java.util.List;

/**
 * A bracket that finds no partner in its own paragraph. Another paragraph may hold the partner.
 *
 * @param opens {@code [} or {@code ]}
 * @param at where it stands
 * @param end the end of the notes that follow a closing one, else behind the bracket
 * @param positions the positions in those notes
 */
public record LooseBracket(boolean opens, int at, int end, List<DelegationPosition> positions) {
    public LooseBracket {
        positions = List.copyOf(positions);
    }
}
