package org.travaux.markup.reading;

import java.util.List;

/**
 * A bracket that finds no partner in its own paragraph. Another paragraph may hold the partner:
 * then {@link TextReading} makes a {@link SpanningChoice} of the two. Offsets are UTF-16 code units
 * of the paragraph's text.
 *
 * @param opens whether it is {@code [}; else it is {@code ]}
 * @param at where it stands
 * @param end the end of the notes that follow a closing one, else behind the bracket
 * @param positions the positions in those notes; none on one that opens
 */
public record LooseBracket(boolean opens, int at, int end, List<DelegationPosition> positions) {
    public LooseBracket {
        positions = List.copyOf(positions);
    }
}
