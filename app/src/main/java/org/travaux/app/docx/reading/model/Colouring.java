package org.travaux.app.docx.reading.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which words of a paragraph are marked in colours, by the highlighter, by shading or by their own
 * colour.
 *
 * @param passages in order
 * @param complete whether no letter and no digit stands outside of them
 */
public record Colouring(List<Passage> passages, boolean complete) {
    /** No colour anywhere. */
    public static final Colouring NONE = new Colouring(List.of(), false);

    public Colouring {
        passages = List.copyOf(passages);
    }

    /**
     * Words in one colour.
     *
     * @param behind how many characters that are no white space follow it in its paragraph
     */
    public record Passage(TextColour colour, String words, int behind) {}

    /** The one colour that the whole paragraph is in, or null. */
    public @Nullable TextColour whole() {
        boolean one = passages.stream().map(Passage::colour).distinct().count() == 1;
        return one && complete ? passages.getFirst().colour() : null;
    }

    /** The same as part of something longer. */
    public Colouring inPart() {
        return new Colouring(passages, false);
    }
}
