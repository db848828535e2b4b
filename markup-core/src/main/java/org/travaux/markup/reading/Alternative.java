package org.travaux.markup.reading;

import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * One of the wordings of a choice: {@code [urging] (+CHN)}.
 *
 * @param range the brackets and what is in them
 * @param words what would stand in the text, without brackets or attribution
 * @param positions who wants this alternative and who does not
 */
public record Alternative(TextRange range, TextRange words, List<DelegationPosition> positions) {
    public Alternative {
        positions = List.copyOf(positions);
    }
}
