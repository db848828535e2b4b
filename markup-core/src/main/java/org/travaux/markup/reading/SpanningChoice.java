package org.travaux.markup.reading;

import java.util.List;

/**
 * A bracket that opens in one paragraph and closes in a later one: a choice with one alternative.
 * Offsets are UTF-16 code units of the text of the paragraph that they are in.
 *
 * @param startParagraph the index of the paragraph in which it opens
 * @param start where the opening bracket stands in it
 * @param endParagraph the index of the paragraph in which it closes
 * @param close where the closing bracket stands in that one
 * @param end the end of the notes behind the closing bracket
 * @param positions the positions in those notes
 */
public record SpanningChoice(
        int startParagraph,
        int start,
        int endParagraph,
        int close,
        int end,
        List<DelegationPosition> positions) {
    public SpanningChoice {
        positions = List.copyOf(positions);
    }
}
