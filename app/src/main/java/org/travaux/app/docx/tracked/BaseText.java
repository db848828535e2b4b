package org.travaux.app.docx.tracked;

import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.text.TextRange;

/** Which alternatives the base text has. */
interface BaseText {
    /** The first of every choice. */
    BaseText FIRST =
            new BaseText() {
                @Override
                public boolean isInBase(int paragraph, TextRange words, int alternative) {
                    return alternative == 0;
                }

                @Override
                public boolean isInBase(SpanningChoice choice) {
                    return true;
                }
            };

    /**
     * Whether it has an alternative.
     *
     * @param words where they stand in the paragraph
     * @param alternative its index in its choice
     */
    boolean isInBase(int paragraph, TextRange words, int alternative);

    /** Whether it has what stands in a bracket over several paragraphs. */
    boolean isInBase(SpanningChoice choice);
}
