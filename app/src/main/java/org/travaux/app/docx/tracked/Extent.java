package org.travaux.app.docx.tracked;

import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.MarkedText;

import java.util.List;

/**
 * A choice or one of its alternatives, as something that begins at one place and ends at another.
 *
 * @param name of its bookmark: {@code choice_c3}, {@code choice_c3_2} for its second alternative
 * @param positions those on it
 * @param frame what stands around the words in the draft, brackets and notes, with an ellipsis for
 *     the words; empty if the name says it
 */
public record Extent(String name, List<DelegationPosition> positions, MarkedText frame) {
    /** Stands for the words in a frame. */
    public static final String WORDS = "…";

    public Extent {
        positions = List.copyOf(positions);
    }
}
